// Generated from docs/openapi.json by `pnpm openapi`: not edited by hand.
export interface paths {
    "/api/sante": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sante"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sante/pret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can serve: database and storage answer, and it is not stopping. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Pret"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Indisponible"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, if anybody is: nobody is an answer here, not a refusal. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Sign in: opens a session and sets its cookie, or says what is asked next (202). */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConnexionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moi"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EtapeDeConnexion"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Sign out: ends this session; who came from an identity provider is told where to sign out there too. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Deconnexion"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/session/second-facteur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step of a sign-in: opens the session. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SecondFacteurInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send another code by mail, for the sign-in under way. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CodeRenvoye"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/session/passkey/defi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey has to sign to sign in: nobody says who they are. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OptionsPasskey"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey alone: opens a session. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConnexionParPasskeyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the signed-in person may prove again who they are, strongest first. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MoyensDeConfirmation"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Prove again who one is, before a sensitive action; what was refused with CONFIRMATION_REQUISE is then sent again. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConfirmationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/confirmation/defi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey of the signed-in person has to sign to prove again who they are. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OptionsPasskey"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/securite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the signed-in person proves who they are with. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Securite"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/facteurs/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to enrol an authenticator application: its secret, to be proved by a code. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TotpAProuver"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Give up the authenticator application. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/facteurs/totp/preuve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove the authenticator application by one of its codes; with the first factor come recovery codes. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PreuveTotpInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FacteurActif"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/facteurs/codes-de-secours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes in the place of all others; they are shown once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CodesDeSecours"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/facteurs/passkeys/defi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a new passkey has to sign. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OptionsPasskey"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/facteurs/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrol a passkey; with the first factor come recovery codes. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NouvellePasskeyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasskeyAjoutee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/facteurs/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give up a passkey. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Call a passkey otherwise. */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NomDePasskeyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/compte/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the signed-in person is signed in, latest use first. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sessions"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End every session of the signed-in person but this one. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionsTerminees"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the signed-in person’s sessions. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/moi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person, their structures and rights. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change language, appearance, shortcuts, chosen structure or notification switches. */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModificationDeMoiInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Moi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/compte/identite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I said of myself, and what I may change of my account now. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identite"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Change my names, contact address, telephone and postal address. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IdentiteModifieeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Identite"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/mot-de-passe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose another password, knowing the one in use. Other sessions end. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MotDePasseChangeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/question-secrete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose another secret question. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["QuestionSecreteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/adresse-de-connexion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another sign-in address: a link goes to it. Once a day. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangementDAdresseInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AdresseDemandee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the conditions of use in their present version. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConditionsAccepteesInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/desactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close my account; I can reopen it by a link to my sign-in address. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/effacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close my account for good and erase what names me; what I did keeps an identifier without a name. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/donnees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the portal holds about me, as JSON. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All that the portal holds about me, as JSON. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/defi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A challenge whose solution goes with requests that anybody may make: work that slows down machines. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Defi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/inscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign up: sends a link to the address. The answer says nothing of accounts that exist. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InscriptionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourrielEnvoye"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/oubli": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to the sign-in address: to choose another password, to activate or to reopen the account, as it stands. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DemandeDeLienInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourrielEnvoye"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/liens/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a one-time link is for, and whether it still works; about whom, only while it does. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LienAConsulterInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LienConsulte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/liens/renvoi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another link in place of one that came too late, to the same address. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LienARenvoyerInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CourrielEnvoye"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Activate an account with the secret of a one-time link: first password, secret question. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ActivationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/reinitialisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose another password with the secret of a one-time link, and the answer to the secret question if there is one. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReinitialisationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/adresse-de-connexion/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the address that a one-time link was sent to the sign-in address: in a session of that account, or with its password. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AdresseAConfirmerInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen an account that its holder had closed, with the secret of a one-time link. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReactivationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/desabonnement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch off mails of a kind, with the signed token of a mail. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DesabonnementInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Desabonne"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/vues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views that I keep of a list, in the order they were made. */
        get: {
            parameters: {
                query: {
                    liste: "factures-emises" | "factures-recues";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VuesDeListe"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Keep a view of a list; one of the same name is replaced. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VueAGarderInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VuesDeListe"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compte/vues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a view that I kept. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accueil/flot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live events (text/event-stream). */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Live events (text/event-stream). */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accueil/attentes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What awaits me, by kind, within my rights. */
        get: {
            parameters: {
                query?: {
                    structureId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Attentes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accueil/evenements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recent events on the invoices and deposits I may see, newest first. */
        get: {
            parameters: {
                query?: {
                    structureId?: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageEvenements"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accueil/actualites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest news of the portal. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Actualites"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accueil/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name of the environment, contact, legal texts, and demo accounts where the demo is loaded. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Configuration"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accueil/maintenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The maintenance that is announced or under way, if any. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Maintenance"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accueil/referentiels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dated values in force on a day (today where none is given): VAT and ECB rates, holidays, delays, currencies. */
        get: {
            parameters: {
                query?: {
                    jour?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Referentiels"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures-publiques": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find public structures by name, identifier, town or postcode. */
        get: {
            parameters: {
                query?: {
                    texte?: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageStructuresPubliques"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/annuaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every public structure with what it demands and its services open today, as CSV, JSON or XML. */
        get: {
            parameters: {
                query: {
                    format: "csv" | "json" | "xml";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every public structure with what it demands and its services open today, as CSV, JSON or XML. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures-publiques/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public structure, what it demands, and its active services. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructurePubliqueDetaillee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A structure of mine: its sheet and its parameters. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Change the sheet of a structure: name, label, address, contacts, numbers. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModificationDeStructureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/parametres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what a public structure demands of invoices, and how its bank details are approved. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModificationDeParametresInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications there are for a structure: open or closed, since when, and what is under way there. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationsDeStructure"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Open an application for the structure, or close it: its profiles give nothing while it is closed. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    application: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OuvertureDApplicationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationsDeStructure"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services of a structure that I may see, by name: all of them, or those on which I hold the profile. */
        get: {
            parameters: {
                query?: {
                    texte?: string;
                    etat?: "OUVERTS" | "FERMES" | "TOUS";
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageServices"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Make a service. Its code is unique within the structure and never changes. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NouveauServiceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceConsulte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/services/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A service, and what is under way in it. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    serviceId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceConsulte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Rename a service, change its dates, address, contacts or what it demands. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    serviceId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModificationDeServiceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceConsulte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/services/{serviceId}/etat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deactivate a service, or activate it again: suppliers are offered it no more, or again, at once. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    serviceId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EtatDeServiceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServiceConsulte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/services/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services that I may see as a CSV file, which may be changed and imported again. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The services that I may see as a CSV file, which may be changed and imported again. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/services/import/apercu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a CSV file of services would do, line by line. Nothing is written. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FichierDeServicesInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportDeServices"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/services/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a CSV file of services as its preview said, in one transaction; refused lines are left out. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportDeServicesDemandeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportDeServices"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/coordonnees-bancaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bank accounts of a structure, their numbers masked. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CoordonneesGerees"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Add a bank account; where the structure asks for two people, it waits for the second. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NouvelleCoordonneeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CoordonneesGerees"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/coordonnees-bancaires/{coordonneeId}/numero": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole number of a bank account, for who may change it. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    coordonneeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NumeroDeCompte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/coordonnees-bancaires/{coordonneeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a bank account, make it the default one, deactivate it or use it again. Its number never changes. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    coordonneeId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModificationDeCoordonneeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CoordonneesGerees"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/mandats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mandats de facturation that a structure gave or received, the newest first. */
        get: {
            parameters: {
                query: {
                    sens: "DONNES" | "RECUS";
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageMandats"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Propose to another structure that it invoices for mine, between two days. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PropositionDeMandatInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatDeFacturation"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/mandataire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The structure of that whole identifier, to be given a mandate; null: there is none in use. */
        get: {
            parameters: {
                query: {
                    typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE";
                    identifiant: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandataireTrouve"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/mandats/{mandatId}/acceptation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a mandate proposed to my structure: its people may then invoice for the other one. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    mandatId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcceptationDeMandatInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatDeFacturation"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/mandats/{mandatId}/refus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a mandate proposed to my structure. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    mandatId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefusDeMandatInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatDeFacturation"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/mandats/{mandatId}/retrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a mandate that my structure proposed and nobody answered. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    mandatId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RetraitDeMandatInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatDeFacturation"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/mandats/{mandatId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a mandate that was accepted, from either side: filing by it stops at once, what was filed stays. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    mandatId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RevocationDeMandatInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatDeFacturation"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachments of a structure, offered when it files an invoice. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PiecesDeStructure"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Add an attachment to a structure. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        designation: string;
                        /** @enum {string} */
                        type: "KBIS" | "ATTESTATION" | "DELEGATION" | "COORDONNEES" | "AUTRE";
                        /**
                         * Format: binary
                         * @description One file, 10 MB at most.
                         */
                        fichier: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PiecesDeStructure"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/pieces/{pieceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attachment of a structure. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pieceId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An attachment of a structure. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take an attachment off a structure; invoices filed with it keep it. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pieceId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PiecesDeStructure"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/entreprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the register of companies says of a SIRET, and whether the portal has its structure already. */
        get: {
            parameters: {
                query: {
                    siret: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EntrepriseConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a structure: at once, its creator managing it, or by a request to support where it is public and no register proves it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NouvelleStructureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructureCreee"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructureDemandee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/fermeture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is under way in a structure of mine: what its closing would leave as it is, or end. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BilanAvantFermeture"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Close a structure that I lead: nothing new is filed by it or to it, what is under way goes on. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FermetureDeStructureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/reouverture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open again a structure that I lead and closed less than thirty days ago. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReouvertureDeStructureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/structures/{id}/reouverture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed structure again on behalf of the portal, which writes to its managers. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReouvertureParLeSupportInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a new SIRET would come to for a structure that I lead: at once, on approval, or why not; what it takes over. */
        get: {
            parameters: {
                query: {
                    siret: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuccessionPrevue"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Have another SIRET take the place of a structure that I lead: at once, or by a request to support. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangementDeSiretInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuccessionFaite"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuccessionDemandee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/demandes/rattachement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to belong to a structure, or to one of its services. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DemandeDeRattachementInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DemandeFaite"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/demandes/profil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a profile in a structure or service that I belong to. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DemandeDeProfilInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DemandeFaite"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/demandes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My requests, the newest first, whatever became of them. */
        get: {
            parameters: {
                query?: {
                    nature?: "RATTACHEMENT" | "PROFIL" | "STRUCTURE_PUBLIQUE" | "SUCCESSION" | "GESTIONNAIRE_PRINCIPAL" | "COORDONNEE_BANCAIRE";
                    statut?: "EN_ATTENTE" | "APPROUVEE" | "REFUSEE" | "RETIREE" | "PERIMEE" | "SANS_OBJET";
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageMesDemandes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/demandes/{id}/retrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request of mine that nobody has answered. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/propositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is proposed to me and waits for my own answer. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Propositions"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/propositions/{id}/reponse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or decline what is proposed to me. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReponseAPropositionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/approbations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that wait for my answer as a manager, the oldest first. */
        get: {
            parameters: {
                query?: {
                    nature?: "RATTACHEMENT" | "PROFIL" | "STRUCTURE_PUBLIQUE" | "SUCCESSION" | "GESTIONNAIRE_PRINCIPAL" | "COORDONNEE_BANCAIRE";
                    structureId?: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageApprobations"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Approve or refuse one or several requests; each stands alone, and the answer says what became of each. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionSurDemandesInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResultatsDeDecision"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/demandes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that wait for support: public structures to open, and those of structures that nobody manages. */
        get: {
            parameters: {
                query?: {
                    nature?: "RATTACHEMENT" | "PROFIL" | "STRUCTURE_PUBLIQUE" | "SUCCESSION" | "GESTIONNAIRE_PRINCIPAL" | "COORDONNEE_BANCAIRE";
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageDemandesDuSupport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/demandes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or refuse a request on behalf of the portal. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionDuSupportInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures-a-rattacher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a structure to belong to: public ones by words, private ones only by their full identifier or their very name. */
        get: {
            parameters: {
                query?: {
                    texte?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructuresARattacher"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures-a-rattacher/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active services of a structure that one may ask to belong to: of a public one, or of one of mine. */
        get: {
            parameters: {
                query?: {
                    texte?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ServicesARattacher"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/rattachements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The structures and services that I belong to, and my role there; the newest first. */
        get: {
            parameters: {
                query?: {
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageMesRattachements"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/rattachements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leave a structure or a service that I belong to; what I held there ends. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/rattachements/{rattachementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Attach again somebody who was detached, with the profiles of whoever is admitted. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    rattachementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        /** Detach somebody from the structure or service; what they held there ends. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    rattachementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/gestionnaire-principal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose the role of gestionnaire principal, which is mine, to somebody of the structure. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PropositionDeGestionnaireInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PropositionFaite"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/structures/{id}/gestionnaire-principal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the gestionnaire principal on behalf of the portal, where the one there cannot hand over. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NominationDeGestionnaireInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/utilisateurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of a structure, by name or by service, with what they hold on it. */
        get: {
            parameters: {
                query?: {
                    texte?: string;
                    service?: string | string[];
                    application?: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
                    niveau?: "CONSULTATION" | "MODIFICATION";
                    role?: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "GESTIONNAIRE_DE_SERVICE" | "UTILISATEUR";
                    ordre?: "NOM" | "SERVICE";
                    portee?: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageUtilisateurs"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/utilisateurs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every person of the list and each profile they hold, as CSV or XLSX. */
        get: {
            parameters: {
                query?: {
                    texte?: string;
                    service?: string | string[];
                    application?: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
                    niveau?: "CONSULTATION" | "MODIFICATION";
                    role?: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "GESTIONNAIRE_DE_SERVICE" | "UTILISATEUR";
                    format?: "csv" | "xlsx";
                    langue?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every person of the list and each profile they hold, as CSV or XLSX. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/utilisateurs/fiches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Several people of a structure, each with everything they hold there: all of them, or none. */
        get: {
            parameters: {
                query?: {
                    personne?: string | string[];
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UtilisateursConsultes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/utilisateurs/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person of a structure, with everything they hold there. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    uid: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UtilisateurConsulte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/portees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where profiles of a structure may be granted by me: as a whole, or by service. */
        get: {
            parameters: {
                query?: {
                    texte?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Portees"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/profils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grant and withdraw profiles of several people, all or nothing. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModificationDeProfilsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BilanDeProfils"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach somebody by their address, with profiles. The answer is the same whether they have an account or not. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvitationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to a structure, its services, people and rights, newest first. */
        get: {
            parameters: {
                query?: {
                    personneId?: string;
                    action?: string;
                    du?: string;
                    au?: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageHistorique"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/structures/{id}/historique/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of a structure as CSV, in sentences. */
        get: {
            parameters: {
                query?: {
                    personneId?: string;
                    action?: string;
                    du?: string;
                    au?: string;
                    langue?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The history of a structure as CSV, in sentences. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/comptes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find accounts by name or address; three characters at least. The look is recorded. */
        get: {
            parameters: {
                query: {
                    texte: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageComptesDuSupport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/comptes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account as support sees it: state, lock-out, structures, what support did to it. The look is recorded. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompteDetailleDuSupport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/comptes/{id}/deblocage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the lock-out of an account’s address. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeblocageDeCompteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/comptes/{id}/lien": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send its holder the link that their account needs now: to activate it, to choose a password, to open it again. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EnvoiDeLienInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/comptes/{id}/reinitialisation-des-facteurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take away the second factors of somebody who lost them all; their sessions end, and they are told by mail. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReinitialisationDesFacteursInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/structures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find structures, private ones included, by name or identifier; three characters at least. The look is recorded. */
        get: {
            parameters: {
                query: {
                    texte: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageStructuresDuSupport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/structures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A structure as support sees it: its managers, how many people and services, what waits. The look is recorded. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructureDetailleeDuSupport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support/actes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What support did, newest first, looks included. */
        get: {
            parameters: {
                query?: {
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageActesDuSupport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every invoice of the list, as CSV or XLSX. */
        get: {
            parameters: {
                query: {
                    structureId?: string;
                    serviceId?: string;
                    statut?: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT")[];
                    type?: "FACTURE" | "AVOIR";
                    numero?: string;
                    texte?: string;
                    engagement?: string;
                    marche?: string;
                    deposeeDu?: string;
                    deposeeAu?: string;
                    dateFactureDu?: string;
                    dateFactureAu?: string;
                    montantMin?: string;
                    montantMax?: string;
                    cadre?: string | string[];
                    modeDepot?: ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI") | ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI")[];
                    numeroFlux?: string;
                    ordre?: "RECENTES" | "ANCIENNES";
                    destinataireId?: string;
                    rejet?: "A_TRAITER" | "TRAITE";
                    format: "csv" | "xlsx";
                    colonnes?: ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise") | ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise")[];
                    langue?: "fr" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every invoice of the list, as CSV or XLSX. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every invoice of the list, as CSV or XLSX. */
        get: {
            parameters: {
                query: {
                    structureId?: string;
                    serviceId?: string;
                    statut?: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT")[];
                    type?: "FACTURE" | "AVOIR";
                    numero?: string;
                    texte?: string;
                    engagement?: string;
                    marche?: string;
                    deposeeDu?: string;
                    deposeeAu?: string;
                    dateFactureDu?: string;
                    dateFactureAu?: string;
                    montantMin?: string;
                    montantMax?: string;
                    cadre?: string | string[];
                    modeDepot?: ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI") | ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI")[];
                    numeroFlux?: string;
                    ordre?: "RECENTES" | "ANCIENNES";
                    fournisseurId?: string;
                    serviceFournisseurId?: string;
                    nonTelechargee?: "1";
                    enRetard?: "LEGAL" | number;
                    format: "csv" | "xlsx";
                    colonnes?: ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise") | ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise")[];
                    langue?: "fr" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every invoice of the list, as CSV or XLSX. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices issued by my structures, in the order of their deposits. */
        get: {
            parameters: {
                query?: {
                    structureId?: string;
                    serviceId?: string;
                    statut?: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT")[];
                    type?: "FACTURE" | "AVOIR";
                    numero?: string;
                    texte?: string;
                    engagement?: string;
                    marche?: string;
                    deposeeDu?: string;
                    deposeeAu?: string;
                    dateFactureDu?: string;
                    dateFactureAu?: string;
                    montantMin?: string;
                    montantMax?: string;
                    cadre?: string | string[];
                    modeDepot?: ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI") | ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI")[];
                    numeroFlux?: string;
                    ordre?: "RECENTES" | "ANCIENNES";
                    destinataireId?: string;
                    rejet?: "A_TRAITER" | "TRAITE";
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageFacturesEmises"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invoice I issued, with lines, history, attachments and what I may do. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/pieces/{pieceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attachment of an invoice I issued; `document` as pieceId is the document as received. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pieceId: string | "document";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An attachment of an invoice I issued; `document` as pieceId is the document as received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/faits-de-depot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the portal knows about the parties named by a document that is about to be filed. */
        get: {
            parameters: {
                query: {
                    structureId: string;
                    fournisseur?: string;
                    serviceFournisseur?: string;
                    destinataire?: string;
                    service?: string;
                    numero?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FaitsDepot"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/faits-de-lot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for several documents of a lot, answered in order. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DemandeFaitsLotInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FaitsDepot"][];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/depots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a document (Factur-X, UBL, CII) for one of my structures, with attachments of its invoice; one already filed keeps those it was first filed with. */
        post: {
            parameters: {
                query: {
                    structureId: string;
                };
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * @description Attachments that the structure keeps: identifiers between commas.
                         * @default
                         */
                        piecesDeStructure?: string;
                        /**
                         * Format: binary
                         * @description One file, 120 MB at most.
                         */
                        fichier: string;
                        /** @description At most 20 files, 10 MB at most each. */
                        pieces?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FluxDepose"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FluxDepose"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/completer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a suspension with attachments or a comment: the invoice goes back to its recipient. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        version: number;
                        /** @default  */
                        commentaire?: string;
                        /** @description At most 20 files, 10 MB at most each. */
                        pieces?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/recycler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a returned invoice to another recipient, service or engagement. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecyclageInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/rejet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take note of a refusal: it leaves what awaits me; or put it back. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TraitementRejetInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/abandonner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a suspended or returned invoice, with a motive. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AbandonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/signalements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices suspended, rejected or refused lately that I did not acknowledge yet. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Signalements"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Say that I read why these invoices were suspended, rejected or refused. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcquittementInput"];
                };
            };
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices received by my structures and services, in the order of their deposits. */
        get: {
            parameters: {
                query?: {
                    structureId?: string;
                    serviceId?: string;
                    statut?: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT")[];
                    type?: "FACTURE" | "AVOIR";
                    numero?: string;
                    texte?: string;
                    engagement?: string;
                    marche?: string;
                    deposeeDu?: string;
                    deposeeAu?: string;
                    dateFactureDu?: string;
                    dateFactureAu?: string;
                    montantMin?: string;
                    montantMax?: string;
                    cadre?: string | string[];
                    modeDepot?: ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI") | ("UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI")[];
                    numeroFlux?: string;
                    ordre?: "RECENTES" | "ANCIENNES";
                    fournisseurId?: string;
                    serviceFournisseurId?: string;
                    nonTelechargee?: "1";
                    enRetard?: "LEGAL" | number;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageFacturesRecues"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invoice received, with lines, history, attachments and what I may do. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/compteurs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By service that I may see: invoices to take up, late, not downloaded. Services where nothing waits are left out. */
        get: {
            parameters: {
                query?: {
                    structureId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CompteursRecues"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/{id}/comptes-nouveaux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that the invoice asks to be paid to and that its supplier has used for less than 30 days. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComptesNouveaux"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/{id}/pieces/{pieceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attachment of an invoice received; `document` as pieceId is the document as received. */
        get: {
            parameters: {
                query?: {
                    apercu?: "1";
                };
                header?: never;
                path: {
                    id: string;
                    pieceId: string | "document";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An attachment of an invoice received; `document` as pieceId is the document as received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/{id}/traiter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one action of the life cycle on an invoice received. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TraitementFactureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/traitements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one action of the life cycle on many invoices received: done one by one in the background. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DemandeTraitementInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TraitementDemande"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/traitements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an action that I asked for many invoices is, and what became of each. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TraitementGroupe"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/ecrite/{forme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invoice I issued, written by the portal from its structured document: pages to read (`pdf`), or a Factur-X. */
        get: {
            parameters: {
                query?: {
                    langue?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                    forme: "pdf" | "facturx";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An invoice I issued, written by the portal from its structured document: pages to read (`pdf`), or a Factur-X. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/{id}/ecrite/{forme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invoice received, written by the portal from its structured document: pages to read (`pdf`), or a Factur-X. */
        get: {
            parameters: {
                query?: {
                    langue?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                    forme: "pdf" | "facturx";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An invoice received, written by the portal from its structured document: pages to read (`pdf`), or a Factur-X. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the people of my structure noted on an invoice received, the oldest first. The supplier never reads it. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Notes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Note something on an invoice received, for the people of my structure. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NouvelleNoteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Notes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a note of mine, within the hour. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    noteId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Notes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/faits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the portal knows about the parties of an invoice being typed, and what its recipient demands. */
        get: {
            parameters: {
                query: {
                    structureId: string;
                    destinataireId?: string;
                    codeService?: string;
                    codeServiceFournisseur?: string;
                    numero?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FaitsSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active services of a recipient that my structure may address, by code or name. */
        get: {
            parameters: {
                query: {
                    structureId: string;
                    destinataireId: string;
                    texte?: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageServicesDuDestinataire"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/coordonnees-bancaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bank accounts of my structure, to be copied into an invoice. */
        get: {
            parameters: {
                query: {
                    structureId: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CoordonneesBancaires"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/pieces-de-structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachments of my structure, to be joined to an invoice. */
        get: {
            parameters: {
                query: {
                    structureId: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PiecesDeStructure"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/mandat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mandate by which my structure lets the portal write its invoices. */
        get: {
            parameters: {
                query: {
                    structureId: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatPortail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/mandat/accepter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, for my structure, that the portal writes its invoices. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MandatAccepteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatPortail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/mandat/revoquer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the mandate: nothing more is written, what was sent stays. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MandatRevoqueInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatPortail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices being typed: my own, and the saved drafts of my structures, last begun first. */
        get: {
            parameters: {
                query?: {
                    structureId?: string;
                    etat?: ("EN_COURS" | "BROUILLON") | ("EN_COURS" | "BROUILLON")[];
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageSaisies"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Begin to type an invoice, or to describe a plain PDF: kept from now on, seen by its author alone. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NouvelleSaisieInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An invoice being typed, with everything typed so far. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        /** Keep what is typed. 409 with the other version where somebody, or another tab, wrote meanwhile. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaisieAGarderInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/enregistrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save as a draft (BROUILLON), seen by colleagues and found in lists. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaisieAEnregistrerInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/supprimer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a draft (kept, read-only), or forget what was only being typed. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SuppressionSaisieInput"];
                };
            };
            responses: {
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/envoyer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the invoice as typed: judged again, written, and deposited for its recipient. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaisieAEnvoyerInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FactureEnvoyee"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RefusEnvoi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/saisies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to type from an invoice I issued: its credit note, or a copy of it. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaisieDepuisFactureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The PDF that is the document of an invoice being typed. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The PDF that is the document of an invoice being typed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Give, or give anew, the PDF that is the document (mode PDF). */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        version: number;
                        /**
                         * Format: binary
                         * @description One file, 10 MB at most.
                         */
                        fichier: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach files to an invoice being typed. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** @description At most 20 files, 10 MB at most each. */
                        pieces?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/pieces-de-structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join an attachment of my structure to an invoice being typed: a copy that stays. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PieceDeStructureJointeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/pieces/{pieceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attachment of an invoice being typed. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pieceId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An attachment of an invoice being typed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take an attachment off an invoice being typed. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pieceId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaisieConsultee"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflitSaisie"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/lecture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the reading of a scanned PDF is, and what was recognised. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LectureDocument"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Have the pages of a scanned PDF read, here and by this portal alone; one that goes on already is given. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DemandeDeLectureInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LectureDocument"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/saisies/{id}/lecture/annuler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the reading of a scanned PDF, or leave what it gave; what was not read stays to be typed. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LectureDocument"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/suivi-des-flux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deposits of my structures, newest first, with their state. */
        get: {
            parameters: {
                query?: {
                    structureId?: string;
                    statut?: ("IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP" | "IN_RECU" | "IN_EN_COURS_TRAITEMENT_CPP" | "IN_INTEGRE" | "IN_INTEGRE_PARTIEL" | "IN_REJETE" | "IN_INCIDENTE") | ("IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP" | "IN_RECU" | "IN_EN_COURS_TRAITEMENT_CPP" | "IN_INTEGRE" | "IN_INTEGRE_PARTIEL" | "IN_REJETE" | "IN_INCIDENTE")[];
                    texte?: string;
                    curseur?: string;
                    limite?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageFlux"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/suivi-des-flux/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One deposit with its full integration report. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FluxConsulte"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/suivi-des-flux/{id}/fichier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it was received. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file as it was received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/suivi-des-flux/{id}/lisible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people read of the file, where it holds it: the PDF that it is but a signature around. 404 where there is none. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What people read of the file, where it holds it: the PDF that it is but a signature around. 404 where there is none. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/suivi-des-flux/{id}/compte-rendu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The integration report as CSV: one line a finding, one for each document that nothing is wrong with. */
        get: {
            parameters: {
                query?: {
                    langue?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The integration report as CSV: one line a finding, one for each document that nothing is wrong with. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/suivi-des-flux/{id}/certificat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed certificate of a deposit: a PDF that carries its signature, or the signed facts alone (JWS in JSON). */
        get: {
            parameters: {
                query?: {
                    format?: "pdf" | "json";
                    langue?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Signed certificate of a deposit: a PDF that carries its signature, or the signed facts alone (JWS in JSON). */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-emises/{id}/certificat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed certificate of the deposit of an invoice. */
        get: {
            parameters: {
                query?: {
                    format?: "pdf" | "json";
                    langue?: "fr" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Signed certificate of the deposit of an invoice. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/certificats/cles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys of this portal, past ones included (JWK set): all that verifying a certificate takes. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClesDeSignature"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/telechargements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The archives that I asked for and that can still be taken, the newest first, at most a hundred. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Telechargements"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        /** Ask for an archive of invoices received: ready at once up to 120 MB, prepared in the background beyond. */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Chosen by the client for one request: sent again with the same key, it is done once and answered alike. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DemandeTelechargementInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TelechargementDemande"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facturation/factures-recues/telechargements/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The archive (ZIP): one folder per invoice. Rights are those of the moment it is taken. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The archive (ZIP): one folder per invoice. Rights are those of the moment it is taken. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erreur"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ErreurInput: {
            code: string;
            message: string;
            champs?: {
                chemin: string;
                message: string;
            }[];
            details?: {
                [key: string]: string;
            };
            incident?: string;
        };
        SignatureConsulteeInput: {
            /** @enum {string} */
            genre: "PADES" | "CMS_PDF" | "XADES" | "XMLDSIG" | "HORODATAGE_PDF";
            /** @enum {string} */
            integrite: "INTACTE" | "MODIFIEE" | "FAUSSE" | "HORS_PORTEE" | "NON_VERIFIABLE";
            empechement: ("ILLISIBLE" | "FORMAT" | "ALGORITHME" | "TRANSFORMATION" | "SANS_CLE" | "DETACHEE" | "REFERENCE" | "IDENTIFIANT_REPETE" | "ETENDUE" | "TROP") | null;
            couverture: ("ENTIERE" | "SUIVIE_DE_SIGNATURES" | "SUIVIE_D_AJOUTS" | "DONNEES_CHANGEES") | null;
            octetsAjoutes: number;
            signataire: {
                nom: string | null;
                organisation: string | null;
                identifiantOrganisation: string | null;
                emetteur: string | null;
                numeroDeSerie: string;
                /** Format: date-time */
                valideDu: string;
                /** Format: date-time */
                valideAu: string;
            } | null;
            certificatLie: boolean;
            signeeLe: string | null;
            horodatage: {
                /** Format: date-time */
                instant: string;
                autorite: string | null;
                integre: boolean;
                /** @enum {string} */
                confiance: "RECONNUE" | "INCONNUE" | "NON_CONFIGUREE" | "A_VERIFIER" | "SANS_CERTIFICAT";
            } | null;
            /** @enum {string} */
            periode: "VALIDE" | "EXPIRE" | "PAS_ENCORE" | "INCONNUE";
            /** @enum {string} */
            confiance: "RECONNUE" | "INCONNUE" | "NON_CONFIGUREE" | "A_VERIFIER" | "SANS_CERTIFICAT";
            autorite: string | null;
            revocation: {
                /** @enum {string} */
                etat: "NON_REVOQUE" | "REVOQUE_AVANT" | "REVOQUE_APRES" | "INCONNUE";
                cause: ("SANS_CHEMIN" | "SANS_LISTE" | "ANCIENNE" | "TARDIVE" | "REFUSEE" | "TROP") | null;
                preuve: {
                    /** @enum {string} */
                    genre: "LISTE_DU_PORTAIL" | "LISTE_JOINTE" | "REPONSE_JOINTE";
                    emetteur: string | null;
                    /** Format: date-time */
                    etablieLe: string;
                } | null;
                revoqueLe: string | null;
                suspendu: boolean;
                autorite: string | null;
                autoritesInconnues: string[];
            } | null;
            revocationHorodateur: {
                /** @enum {string} */
                etat: "NON_REVOQUE" | "REVOQUE_AVANT" | "REVOQUE_APRES" | "INCONNUE";
                cause: ("SANS_CHEMIN" | "SANS_LISTE" | "ANCIENNE" | "TARDIVE" | "REFUSEE" | "TROP") | null;
                preuve: {
                    /** @enum {string} */
                    genre: "LISTE_DU_PORTAIL" | "LISTE_JOINTE" | "REPONSE_JOINTE";
                    emetteur: string | null;
                    /** Format: date-time */
                    etablieLe: string;
                } | null;
                revoqueLe: string | null;
                suspendu: boolean;
                autorite: string | null;
                autoritesInconnues: string[];
            } | null;
            algorithme: string | null;
            faiblesses: ("SHA1" | "CLE_COURTE")[];
            /** Format: date-time */
            verifieeLe: string;
        };
        PartieResumeeInput: {
            id: string;
            identifiant: string;
            raisonSociale: string;
        };
        ServiceResumeInput: {
            id: string;
            code: string;
            nom: string;
        };
        FactureResumeeInput: {
            id: string;
            numero: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            cadre: string;
            /** @enum {string} */
            statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
            /** Format: date-time */
            statutLe: string;
            /** Format: date-time */
            deposeeLe: string;
            dateFacture: string | null;
            fournisseur: components["schemas"]["PartieResumeeInput"];
            destinataire: components["schemas"]["PartieResumeeInput"] | null;
            serviceDestinataire: components["schemas"]["ServiceResumeInput"] | null;
            devise: string | null;
            montantTtc: string | null;
            netAPayer: string | null;
            montantHt: string | null;
            dateEcheance: string | null;
            serviceFournisseur: components["schemas"]["ServiceResumeInput"] | null;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            numeroEngagement: string | null;
            numeroMarche: string | null;
            version: number;
            telechargeeLe: string | null;
            rejetTraiteLe: string | null;
        };
        AnomalieInput: {
            code: string;
            couche: string;
            /** @enum {string} */
            gravite: "FATALE" | "AVERTISSEMENT";
            terme?: string;
            chemin?: string;
            position?: {
                ligne: number;
                colonne: number;
            };
            valeur?: string;
            parametres?: {
                [key: string]: string;
            };
            autres?: {
                chemin?: string;
                position?: {
                    ligne: number;
                    colonne: number;
                };
                valeur?: string;
            }[];
        };
        PassageInput: {
            rang: number;
            /** @enum {string} */
            action: "enregistrer" | "supprimer" | "envoyer" | "deposer" | "declarerNonConforme" | "acheminer" | "mettreADisposition" | "soumettreAValidation1" | "soumettreAValidation2" | "valider1" | "valider2" | "refuser1" | "refuser2" | "refuserMauvaisValideur1" | "refuserMauvaisValideur2" | "laisserPasser1" | "laisserPasser2" | "corrigerValideur1" | "corrigerValideur2" | "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "completer" | "leverSuspension" | "demanderRecyclage" | "recycler" | "rejeter" | "abandonner";
            /** @enum {string} */
            statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
            /** Format: date-time */
            instant: string;
            /** @enum {string} */
            acteur: "FOURNISSEUR" | "VALIDEUR" | "DESTINATAIRE" | "SYSTEME";
            auteur: string | null;
            sousMandat: boolean;
            motif: string | null;
            commentaire: string | null;
        };
        PieceInput: {
            id: string;
            /** @enum {string} */
            categorie: "PRINCIPALE" | "LISIBLE" | "COMPLEMENTAIRE";
            designation: string;
            typeMime: string;
            taille: number;
            /** Format: date-time */
            ajouteeLe: string;
            /** @enum {string} */
            antivirus: "NON_ANALYSEE" | "EN_ATTENTE" | "SAINE" | "INFECTEE";
        };
        LigneFactureInput: {
            rang: number;
            numero: string | null;
            denomination: string | null;
            description: string | null;
            reference: string | null;
            quantite: string | null;
            unite: string | null;
            prixUnitaire: string | null;
            montantHt: string | null;
            categorieTva: string | null;
            tauxTva: string | null;
            complement: {
                [key: string]: unknown;
            };
        };
        TvaFactureInput: {
            categorie: string | null;
            taux: string | null;
            base: string | null;
            montant: string | null;
            motifExoneration: string | null;
        };
        FactureConsulteeInput: {
            id: string;
            numero: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            cadre: string;
            /** @enum {string} */
            statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
            /** Format: date-time */
            statutLe: string;
            /** Format: date-time */
            deposeeLe: string;
            dateFacture: string | null;
            fournisseur: components["schemas"]["PartieResumeeInput"];
            destinataire: components["schemas"]["PartieResumeeInput"] | null;
            serviceDestinataire: components["schemas"]["ServiceResumeInput"] | null;
            devise: string | null;
            montantTtc: string | null;
            netAPayer: string | null;
            montantHt: string | null;
            dateEcheance: string | null;
            serviceFournisseur: components["schemas"]["ServiceResumeInput"] | null;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            numeroEngagement: string | null;
            numeroMarche: string | null;
            version: number;
            telechargeeLe: string | null;
            rejetTraiteLe: string | null;
            fluxId: string | null;
            numeroFlux: string | null;
            format: ("FACTURX" | "UBL" | "CII" | "CPP_MIXTE" | "CPP_PIVOT") | null;
            profil: ("MINIMUM" | "BASIC WL" | "BASIC" | "EN 16931" | "EXTENDED") | null;
            codeType: string | null;
            montantTva: string | null;
            numeroFactureOrigine: string | null;
            modePaiement: string | null;
            numeroMandat: string | null;
            empreinte: string | null;
            signatures: components["schemas"]["SignatureConsulteeInput"][];
            miseEnPaiementNonCommuniquee: boolean;
            modele: {
                [key: string]: unknown;
            };
            lignes: components["schemas"]["LigneFactureInput"][];
            tva: components["schemas"]["TvaFactureInput"][];
            pieces: components["schemas"]["PieceInput"][];
            historique: components["schemas"]["PassageInput"][];
            anomalies: components["schemas"]["AnomalieInput"][];
            actions: ("enregistrer" | "supprimer" | "envoyer" | "deposer" | "declarerNonConforme" | "acheminer" | "mettreADisposition" | "soumettreAValidation1" | "soumettreAValidation2" | "valider1" | "valider2" | "refuser1" | "refuser2" | "refuserMauvaisValideur1" | "refuserMauvaisValideur2" | "laisserPasser1" | "laisserPasser2" | "corrigerValideur1" | "corrigerValideur2" | "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "completer" | "leverSuspension" | "demanderRecyclage" | "recycler" | "rejeter" | "abandonner")[];
        };
        CompteurInput: {
            /** @enum {string} */
            cle: "RECUES_A_TRAITER" | "RECUES_COMPLETEES" | "RECUES_A_PAYER" | "EMISES_SUSPENDUES" | "EMISES_A_RECYCLER" | "EMISES_BROUILLONS" | "EMISES_NON_CONFORMES" | "EMISES_REJETEES";
            nombre: number;
            plafonne: boolean;
        };
        AttentesInput: {
            compteurs: components["schemas"]["CompteurInput"][];
        };
        EvenementDuFilInput: {
            id: string;
            type: string;
            /** Format: date-time */
            instant: string;
            factureId: string | null;
            fluxId: string | null;
            traitementId: string | null;
            telechargementId: string | null;
            nombre: number | null;
            faites: number | null;
            /** @enum {string} */
            cote: "FOURNISSEUR" | "DESTINATAIRE";
            numero: string | null;
            statut: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | null;
            autrePartie: string | null;
            motif: string | null;
        };
        PageEvenementsInput: {
            elements: components["schemas"]["EvenementDuFilInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        ActualiteInput: {
            id: string;
            /** Format: date-time */
            publieeLe: string;
            titre: {
                fr: string;
                en: string;
            };
            texte: {
                fr: string;
                en: string;
            };
        };
        ActualitesInput: {
            elements: components["schemas"]["ActualiteInput"][];
        };
        ConfigurationInput: {
            version: string;
            /** @enum {string} */
            environnement: "PRODUCTION" | "QUALIFICATION" | "DEMONSTRATION";
            contact: string | null;
            editeur: string | null;
            mentionsLegales: string | null;
            courriels: boolean;
            fournisseur: string | null;
            codeParCourriel: boolean;
            demo: {
                motDePasse: string;
                comptes: {
                    courriel: string;
                    nom: string;
                    structure: string;
                    role: {
                        fr: string;
                        en: string;
                    };
                }[];
            } | null;
        };
        SanteInput: {
            /** @constant */
            etat: "vivant";
        };
        PretInput: {
            /** @constant */
            etat: "pret";
        };
        IndisponibleInput: {
            /** @constant */
            etat: "indisponible";
            manques: ("base" | "documents" | "arret")[];
        };
        AnnonceMaintenanceInput: {
            /** Format: date-time */
            debut: string;
            /** Format: date-time */
            fin: string;
            texte: {
                fr: string | null;
                en: string | null;
            };
        };
        MaintenanceInput: {
            annonce: components["schemas"]["AnnonceMaintenanceInput"] | null;
        };
        ReferentielsInput: {
            /** Format: date */
            jour: string;
            tauxTva: {
                taux: string;
                territoire: string;
            }[];
            tauxBce: string | null;
            feries: {
                /** Format: date */
                jour: string;
                nom: string;
            }[];
            delais: {
                /** @enum {string} */
                categorie: "ETAT" | "COLLECTIVITE" | "SANTE" | "ENTREPRISE_PUBLIQUE";
                jours: number;
            }[];
            devises: {
                code: string;
                decimales: number;
            }[];
        };
        PreferencesInput: {
            /** @enum {string} */
            theme: "SYSTEME" | "CLAIR" | "SOMBRE";
            raccourcis: boolean;
            structureId: string | null;
        };
        NotificationsInput: {
            facturation: boolean;
            organisation: boolean;
            hebdomadaire: boolean;
        };
        HabilitationInput: {
            structureId: string;
            serviceId: string | null;
            /** @enum {string} */
            objet: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES" | "ORGANISATION" | "FACTURATION" | "COMMANDE" | "MARCHE" | "RACCORDEMENT" | "SUPPORT";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            mandatId: string | null;
            fermees?: ("STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES")[];
        };
        StructureDeMoiInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
            gestionnairePrincipal: boolean;
            gestionnaire: string | null;
            applicationsFermees: ("STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES")[];
        };
        MandantDeMoiInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
            mandataire: string;
        };
        MoiInput: {
            id: string;
            courrielConnexion: string;
            courrielContact: string;
            nom: string;
            prenom: string;
            /** @enum {string} */
            langue: "fr" | "en";
            preferences: components["schemas"]["PreferencesInput"];
            notifications: components["schemas"]["NotificationsInput"];
            derniereConnexion: string | null;
            support: boolean;
            conditionsAcceptees: boolean;
            structures: components["schemas"]["StructureDeMoiInput"][];
            habilitations: components["schemas"]["HabilitationInput"][];
            mandants: components["schemas"]["MandantDeMoiInput"][];
            aApprouver: number;
            mandatsARepondre: {
                structureId: string;
                nombre: number;
            }[];
            propositions: number;
            aFaitDesDemandes: boolean;
        };
        SessionInput: {
            moi: components["schemas"]["MoiInput"] | null;
        };
        DeconnexionInput: {
            suite: string;
        };
        ModificationDeMoiInput: {
            /** @enum {string} */
            langue?: "fr" | "en";
            preferences?: {
                /** @enum {string} */
                theme?: "SYSTEME" | "CLAIR" | "SOMBRE";
                raccourcis?: boolean;
                structureId?: string | null;
            };
            notifications?: {
                facturation?: boolean;
                organisation?: boolean;
                hebdomadaire?: boolean;
            };
        };
        PreuveDePasskeyInput: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            response: {
                [key: string]: string | number | string[] | null;
            };
            clientExtensionResults: {
                [key: string]: unknown;
            };
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
        };
        OptionsPasskeyInput: {
            [key: string]: unknown;
        };
        MoyensDeConfirmationInput: {
            moyens: ("PASSKEY" | "TOTP" | "CODE_SECOURS" | "MOT_DE_PASSE" | "FOURNISSEUR")[];
        };
        ConfirmationInput: {
            /** @constant */
            moyen: "MOT_DE_PASSE";
            motDePasse: string;
        } | {
            /** @constant */
            moyen: "TOTP";
            code: string;
        } | {
            /** @constant */
            moyen: "CODE_SECOURS";
            code: string;
        } | {
            /** @constant */
            moyen: "PASSKEY";
            reponse: components["schemas"]["PreuveDePasskeyInput"];
        };
        EtapeDeConnexionInput: {
            /** @constant */
            etape: "SECOND_FACTEUR";
            facteurs: ("PASSKEY" | "TOTP" | "CODE_COURRIEL" | "CODE_SECOURS")[];
            codeEnvoyeA: string | null;
            renvoiDans: number;
        };
        ConnexionInput: {
            /** Format: email */
            courriel: string;
            motDePasse: string;
        };
        SecondFacteurInput: {
            /** @constant */
            facteur: "TOTP";
            code: string;
            /** @default false */
            memoriser: boolean;
        } | {
            /** @constant */
            facteur: "CODE_COURRIEL";
            code: string;
        } | {
            /** @constant */
            facteur: "CODE_SECOURS";
            code: string;
        };
        CodeRenvoyeInput: {
            renvoiDans: number;
        };
        ConnexionParPasskeyInput: {
            reponse: components["schemas"]["PreuveDePasskeyInput"];
        };
        PasskeyInput: {
            id: string;
            nom: string;
            /** Format: date-time */
            creeLe: string;
            utiliseLe: string | null;
        };
        SecuriteInput: {
            fournisseur: string | null;
            motDePasse: boolean;
            codeParCourriel: boolean;
            totpPossible: boolean;
            totpDepuis: string | null;
            passkeys: components["schemas"]["PasskeyInput"][];
            codesDeSecours: number;
        };
        TotpAProuverInput: {
            secret: string;
            adresse: string;
        };
        PreuveTotpInput: {
            code: string;
        };
        FacteurActifInput: {
            codes: string[] | null;
        };
        CodesDeSecoursInput: {
            codes: string[];
        };
        NouvellePasskeyInput: {
            nom: string;
            reponse: components["schemas"]["PreuveDePasskeyInput"];
        };
        PasskeyAjouteeInput: {
            codes: string[] | null;
        };
        NomDePasskeyInput: {
            nom: string;
        };
        ParametresDeStructureInput: {
            serviceObligatoire: boolean;
            engagementObligatoire: boolean;
            serviceOuEngagement: boolean;
            maitriseOuvrage: boolean;
            maitriseOuvrageSeulement: boolean;
            miseEnPaiementNonCommuniquee: boolean;
            devisesAcceptees: string[];
        };
        StructureLieeInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
        };
        StructureConsulteeInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            libelle: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string;
            courriel: string | null;
            telephone: string | null;
            numeroTva: string | null;
            numeroRcs: string | null;
            nom: string | null;
            prenom: string | null;
            publique: boolean;
            active: boolean;
            gestionnairePrincipal: string | null;
            /** Format: date-time */
            creeLe: string;
            parametres: components["schemas"]["ParametresDeStructureInput"];
            doubleValidationBancaire: boolean;
            applicationsFermees: ("STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES")[];
            fermeture: {
                /** Format: date-time */
                le: string;
                motif: string | null;
                par: string | null;
            } | null;
            reouvrable: boolean;
            successeur: components["schemas"]["StructureLieeInput"] | null;
            predecesseurs: components["schemas"]["StructureLieeInput"][];
            version: number;
            modifiable: boolean;
        };
        ModificationDeStructureInput: {
            version: number;
            raisonSociale: string;
            libelle: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string;
            courriel: string | null;
            telephone: string | null;
            numeroTva: string | null;
            numeroRcs: string | null;
        };
        ModificationDeParametresInput: {
            version: number;
            parametres: components["schemas"]["ParametresDeStructureInput"] | null;
            doubleValidationBancaire: boolean;
        };
        ApplicationDeStructureInput: {
            /** @enum {string} */
            application: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
            ouverte: boolean;
            fermable: boolean;
            depuis: {
                /** Format: date-time */
                instant: string;
                auteur: string | null;
            } | null;
            personnes: number;
            enCours: number | null;
        };
        ApplicationsDeStructureInput: {
            elements: components["schemas"]["ApplicationDeStructureInput"][];
            modifiable: boolean;
        };
        OuvertureDApplicationInput: {
            ouverte: boolean;
        };
        IdentiteInput: {
            courrielContact: string;
            prenom: string;
            nom: string;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string | null;
            question: string | null;
            prochainChangementAdresse: string | null;
            structuresGerees: string[];
        };
        IdentiteModifieeInput: {
            courrielContact: string;
            prenom: string;
            nom: string;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string | null;
        };
        MotDePasseChangeInput: {
            actuel: string;
            motDePasse: string;
        };
        QuestionSecreteInput: {
            question: string;
            reponse: string;
        };
        ChangementDAdresseInput: {
            nouvelle: string;
        };
        AdresseDemandeeInput: {
            /** @constant */
            etat: "COURRIEL_ENVOYE";
        };
        ConditionsAccepteesInput: {
            /** @constant */
            version: "2026-11";
        };
        PreuveInput: {
            defi: string;
            nombre: number;
        };
        CourrielEnvoyeInput: {
            /** @constant */
            etat: "COURRIEL_ENVOYE";
        };
        DefiInput: {
            defi: string;
            bits: number;
        };
        InscriptionInput: {
            courrielConnexion: string;
            courrielContact?: string;
            prenom: string;
            nom: string;
            telephone?: string;
            /** @enum {string} */
            langue: "fr" | "en";
            /** @constant */
            conditions: "2026-11";
            preuve: components["schemas"]["PreuveInput"];
        };
        DemandeDeLienInput: {
            courriel: string;
            preuve: components["schemas"]["PreuveInput"];
        };
        LienAConsulterInput: {
            jeton: string;
        };
        LienConsulteInput: {
            /** @enum {string} */
            etat: "VALABLE" | "UTILISE" | "EXPIRE" | "INCONNU";
            usage: ("ACTIVATION" | "REINITIALISATION" | "ADRESSE" | "REACTIVATION") | null;
            titulaire: {
                prenom: string;
                nom: string;
                courrielConnexion: string;
                courrielContact: string;
                question: string | null;
            } | null;
            adresse: string | null;
        };
        LienARenvoyerInput: {
            jeton: string;
        };
        ActivationInput: {
            jeton: string;
            motDePasse: string;
            question: string;
            reponse: string;
        };
        ReinitialisationInput: {
            jeton: string;
            motDePasse: string;
            reponse?: string;
        };
        AdresseAConfirmerInput: {
            jeton: string;
            motDePasse?: string;
        };
        ReactivationInput: {
            jeton: string;
        };
        DesabonnementInput: {
            jeton: string;
        };
        DesabonneInput: {
            /** @enum {string} */
            rubrique: "facturation" | "organisation" | "hebdomadaire";
        };
        SessionsInput: {
            sessions: {
                id: string;
                navigateur: string | null;
                systeme: string | null;
                adresse: string | null;
                /** Format: date-time */
                ouverteLe: string;
                /** Format: date-time */
                vueLe: string;
                celleCi: boolean;
            }[];
        };
        SessionsTermineesInput: {
            terminees: number;
        };
        VuesDeListeInput: {
            vues: {
                id: string;
                nom: string;
                adresse: string;
                colonnes: ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise")[] | null;
            }[];
        };
        VueAGarderInput: {
            /** @enum {string} */
            liste: "factures-emises" | "factures-recues";
            nom: string;
            adresse: string;
            colonnes: ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise")[] | null;
        };
        ClesDeSignatureInput: {
            keys: {
                /** @constant */
                kty: "EC";
                /** @constant */
                use: "sig";
                /** @constant */
                alg: "ES256";
                kid: string;
                crv: string;
                x: string;
                y: string;
            }[];
        };
        CompteursRecuesInput: {
            services: {
                structure: {
                    id: string;
                    raisonSociale: string;
                };
                service: {
                    id: string;
                    code: string;
                    nom: string;
                };
                aTraiter: number;
                enRetard: number;
                nonTelechargees: number;
            }[];
        };
        PageFacturesEmisesInput: {
            elements: components["schemas"]["FactureResumeeInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        CompletementInput: {
            version: number;
            /** @default  */
            commentaire: string;
        };
        RecyclageInput: {
            version: number;
            destinataireId: string;
            codeService: string | null;
            numeroEngagement: string | null;
            /** @default  */
            commentaire: string;
        };
        AbandonInput: {
            version: number;
            motif: string;
        };
        TraitementRejetInput: {
            traite: boolean;
        };
        FaitsDepotInput: {
            /** Format: date */
            aujourdhui: string;
            /** @enum {string} */
            politiqueIdentifiants: "PRODUCTION" | "QUALIFICATION";
            deposant: {
                structureId: string;
                /** @enum {string} */
                typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
                identifiant: string;
                raisonSociale: string;
            };
            fournisseur: {
                id: string;
                raisonSociale: string;
                active: boolean;
                publique: boolean;
                fermeeLe?: string | null;
                successeur?: {
                    id: string;
                    identifiant: string;
                    raisonSociale: string;
                } | null;
            } | null;
            serviceFournisseur: {
                id: string;
                code: string;
                nom: string;
                actif: boolean;
                engagementObligatoire: boolean;
            } | null;
            destinataire: {
                id: string;
                raisonSociale: string;
                active: boolean;
                publique: boolean;
                fermeeLe?: string | null;
                successeur?: {
                    id: string;
                    identifiant: string;
                    raisonSociale: string;
                } | null;
                serviceParDefautActif?: boolean;
                parametres: {
                    serviceObligatoire: boolean;
                    engagementObligatoire: boolean;
                    serviceOuEngagementObligatoire: boolean;
                    miseEnPaiementNonCommuniquee: boolean;
                    maitriseOuvrageSeulement: boolean;
                    devisesAcceptees: string[];
                };
            } | null;
            service: {
                id: string;
                code: string;
                nom: string;
                actif: boolean;
                engagementObligatoire: boolean;
            } | null;
            valideur: {
                id: string;
                active: boolean;
            } | null;
            readonly tauxTva?: {
                /** @enum {string} */
                nom: "TVA" | "BCE" | "FERIE" | "DELAI" | "DEVISE";
                cle: string;
                valeur: string;
                /** Format: date */
                debut: string;
                fin: string | null;
            }[];
            dejaDeposee: {
                id: string;
                numero: string;
                /** Format: date-time */
                deposeeLe: string;
            } | null;
        };
        DemandeFaitsLotInput: {
            structureId: string;
            documents: {
                fournisseur?: string;
                serviceFournisseur?: string;
                destinataire?: string;
                service?: string;
                numero?: string;
            }[];
        };
        FluxDeposeInput: {
            fluxId: string;
            numeroFlux: string;
            dejaDepose: boolean;
            /** Format: date-time */
            deposeLe: string;
        };
        PageFacturesRecuesInput: {
            elements: components["schemas"]["FactureResumeeInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        ComptesNouveauxInput: {
            comptes: {
                fin: string;
                /** Format: date-time */
                depuis: string;
            }[];
        };
        TraitementFactureInput: {
            /** @enum {string} */
            action: "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "leverSuspension" | "demanderRecyclage" | "rejeter";
            version: number;
            motif?: string;
            numeroMandat?: string;
        };
        ReconnaissanceInput: {
            champs: {
                [key: string]: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
            };
            recapitulatif: {
                taux: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
                base: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
                montant: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
            }[];
        };
        LectureDocumentInput: {
            empreinte: string;
            /** @enum {string} */
            etat: "EN_ATTENTE" | "EN_COURS" | "FINIE" | "ANNULEE" | "ECHEC";
            pages: number;
            lues: number;
            resultat: components["schemas"]["ReconnaissanceInput"] | null;
            libres: {
                [key: string]: string;
            };
            reportee: boolean;
        };
        DemandeDeLectureInput: {
            /** @default {} */
            libres: {
                [key: string]: string;
            };
        };
        NotesInput: {
            elements: {
                id: string;
                texte: string;
                /** Format: date-time */
                ecriteLe: string;
                auteur: string;
                retirable: boolean;
            }[];
        };
        NouvelleNoteInput: {
            texte: string;
        };
        ContenuSaisieInput: {
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            /** @enum {string} */
            cadre: "A1" | "A2";
            numero: string;
            dateFacture: string;
            dateEcheance: string;
            devise: string;
            destinataireId: string | null;
            codeService: string;
            codeServiceFournisseur: string;
            numeroEngagement: string;
            numeroMarche: string;
            origine: {
                numero: string;
                date: string;
                factureId: string | null;
            } | null;
            periode: {
                debut: string;
                fin: string;
            };
            lignes: {
                denomination: string;
                description: string;
                reference: string;
                quantite: string;
                unite: string;
                prixUnitaire: string;
                remise: {
                    /** @enum {string} */
                    mode: "POURCENTAGE" | "MONTANT";
                    valeur: string;
                };
                /** @enum {string} */
                categorieTva: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                tauxTva: string;
            }[];
            remises: {
                /** @enum {string} */
                nature: "REMISE" | "FRAIS";
                /** @enum {string} */
                mode: "POURCENTAGE" | "MONTANT";
                valeur: string;
                motif: string;
                /** @enum {string} */
                categorieTva: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                tauxTva: string;
            }[];
            paiement: {
                /** @enum {string} */
                mode: "10" | "20" | "30" | "31" | "42" | "48" | "49" | "57" | "97" | "ZZZ";
                iban: string;
                bic: string;
                titulaire: string;
                conditions: string;
            };
            acompte: string;
            tvaEnEuros: string;
            recapitulatif: {
                /** @enum {string} */
                categorieTva: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                tauxTva: string;
                base: string;
                montant: string;
            }[];
            motifExoneration: string;
            commentaire: string;
        };
        SaisieResumeeInput: {
            id: string;
            /** @enum {string} */
            etat: "EN_COURS" | "BROUILLON" | "ENVOYEE" | "SUPPRIMEE";
            /** @enum {string} */
            mode: "SAISIE" | "PDF";
            structureId: string;
            factureId: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            numero: string;
            destinataire: {
                id: string;
                raisonSociale: string;
            } | null;
            devise: string;
            montantTtc: string | null;
            /** Format: date-time */
            creeeLe: string;
            /** Format: date-time */
            modifieeLe: string;
            auteur: string | null;
            deMoi: boolean;
            ancienne: boolean;
            version: number;
        };
        DocumentSaisieInput: {
            nom: string;
            taille: number;
            empreinte: string;
            lecture: ("EN_ATTENTE" | "EN_COURS" | "FINIE" | "ANNULEE" | "ECHEC") | null;
            facturX: {
                profil: string | null;
                lisible: boolean;
            } | null;
        };
        SaisieConsulteeInput: {
            id: string;
            /** @enum {string} */
            etat: "EN_COURS" | "BROUILLON" | "ENVOYEE" | "SUPPRIMEE";
            /** @enum {string} */
            mode: "SAISIE" | "PDF";
            structureId: string;
            factureId: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            numero: string;
            destinataire: {
                id: string;
                raisonSociale: string;
            } | null;
            devise: string;
            montantTtc: string | null;
            /** Format: date-time */
            creeeLe: string;
            /** Format: date-time */
            modifieeLe: string;
            auteur: string | null;
            deMoi: boolean;
            ancienne: boolean;
            version: number;
            contenu: components["schemas"]["ContenuSaisieInput"];
            document: components["schemas"]["DocumentSaisieInput"] | null;
            pieces: {
                id: string;
                designation: string;
                typeMime: string;
                taille: number;
                /** Format: date-time */
                ajouteeLe: string;
                /** @enum {string} */
                antivirus: "NON_ANALYSEE" | "EN_ATTENTE" | "SAINE" | "INFECTEE";
            }[];
            modifiable: boolean;
        };
        ConflitSaisieInput: {
            code: string;
            message: string;
            champs?: {
                chemin: string;
                message: string;
            }[];
            details?: {
                [key: string]: string;
            };
            incident?: string;
            autre: components["schemas"]["SaisieConsulteeInput"];
        };
        RefusEnvoiInput: {
            code: string;
            message: string;
            champs?: {
                chemin: string;
                message: string;
            }[];
            details?: {
                [key: string]: string;
            };
            incident?: string;
            anomalies: components["schemas"]["AnomalieInput"][];
        };
        FactureEnvoyeeInput: {
            saisieId: string;
            factureId: string;
            numero: string;
            /** Format: date-time */
            deposeeLe: string;
            dejaEnvoyee: boolean;
        };
        PartieSaisieInput: {
            id: string;
            /** @enum {string} */
            typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
            identifiant: string;
            raisonSociale: string;
            numeroTva: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string;
        };
        CoordonneeBancaireInput: {
            id: string;
            libelle: string;
            iban: string;
            bic: string | null;
            titulaire: string | null;
        };
        MandatPortailInput: {
            versionDuTexte: string;
            enVigueur: {
                /** Format: date-time */
                accepteLe: string;
                acceptePar: string | null;
                versionDuTexte: string;
            } | null;
            modifiable: boolean;
        };
        StructurePubliqueInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            libelle: string | null;
            codePostal: string | null;
            ville: string | null;
            active: boolean;
            serviceObligatoire: boolean;
            engagementObligatoire: boolean;
            serviceOuEngagement: boolean;
            miseEnPaiementNonCommuniquee: boolean;
            fermeeLe: string | null;
            successeur: {
                id: string;
                identifiant: string;
                raisonSociale: string;
            } | null;
        };
        ServicePublicInput: {
            id: string;
            code: string;
            nom: string;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            parDefaut: boolean;
        };
        PageStructuresPubliquesInput: {
            elements: components["schemas"]["StructurePubliqueInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
            texteCorrige: string | null;
        };
        StructurePubliqueDetailleeInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            libelle: string | null;
            codePostal: string | null;
            ville: string | null;
            active: boolean;
            serviceObligatoire: boolean;
            engagementObligatoire: boolean;
            serviceOuEngagement: boolean;
            miseEnPaiementNonCommuniquee: boolean;
            fermeeLe: string | null;
            successeur: {
                id: string;
                identifiant: string;
                raisonSociale: string;
            } | null;
            services: components["schemas"]["ServicePublicInput"][];
        };
        PiecesDeStructureInput: {
            elements: {
                id: string;
                designation: string;
                /** @enum {string} */
                type: "KBIS" | "ATTESTATION" | "DELEGATION" | "COORDONNEES" | "AUTRE";
                nom: string;
                taille: number;
                /** @enum {string} */
                antivirus: "NON_ANALYSEE" | "EN_ATTENTE" | "SAINE" | "INFECTEE";
                /** Format: date-time */
                ajouteeLe: string;
            }[];
        };
        NouvellePieceDeStructureInput: {
            designation: string;
            /** @enum {string} */
            type: "KBIS" | "ATTESTATION" | "DELEGATION" | "COORDONNEES" | "AUTRE";
        };
        PageSaisiesInput: {
            elements: components["schemas"]["SaisieResumeeInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        NouvelleSaisieInput: {
            structureId: string;
            /** @enum {string} */
            mode: "SAISIE" | "PDF";
            contenu: components["schemas"]["ContenuSaisieInput"];
        };
        SaisieAGarderInput: {
            version: number;
            contenu: components["schemas"]["ContenuSaisieInput"];
            lectureReportee?: string;
        };
        SaisieAEnregistrerInput: {
            version: number;
            contenu: components["schemas"]["ContenuSaisieInput"];
        };
        SaisieAEnvoyerInput: {
            version: number;
            contenu: components["schemas"]["ContenuSaisieInput"];
        };
        SuppressionSaisieInput: {
            version: number;
        };
        SaisieDepuisFactureInput: {
            /** @enum {string} */
            nature: "AVOIR" | "COPIE";
        };
        FaitsSaisieInput: {
            faits: components["schemas"]["FaitsDepotInput"];
            parties: {
                fournisseur: components["schemas"]["PartieSaisieInput"];
                destinataire: components["schemas"]["PartieSaisieInput"] | null;
            };
        };
        PageServicesDuDestinataireInput: {
            elements: components["schemas"]["ServicePublicInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        CoordonneesBancairesInput: {
            elements: components["schemas"]["CoordonneeBancaireInput"][];
        };
        DocumentDeSaisieInput: {
            version: number;
        };
        PiecesDeSaisieInput: Record<string, never>;
        PieceDeStructureJointeInput: {
            pieceId: string;
        };
        MandatAccepteInput: {
            structureId: string;
            versionDuTexte: string;
        };
        MandatRevoqueInput: {
            structureId: string;
        };
        SignalementsInput: {
            elements: {
                id: string;
                numero: string | null;
                /** @enum {string} */
                type: "FACTURE" | "AVOIR";
                cadre: string;
                /** @enum {string} */
                statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
                /** Format: date-time */
                statutLe: string;
                /** Format: date-time */
                deposeeLe: string;
                dateFacture: string | null;
                fournisseur: components["schemas"]["PartieResumeeInput"];
                destinataire: components["schemas"]["PartieResumeeInput"] | null;
                serviceDestinataire: components["schemas"]["ServiceResumeInput"] | null;
                devise: string | null;
                montantTtc: string | null;
                netAPayer: string | null;
                montantHt: string | null;
                dateEcheance: string | null;
                serviceFournisseur: components["schemas"]["ServiceResumeInput"] | null;
                /** @enum {string} */
                modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
                numeroEngagement: string | null;
                numeroMarche: string | null;
                version: number;
                telechargeeLe: string | null;
                rejetTraiteLe: string | null;
                motif: string | null;
            }[];
            suite: boolean;
        };
        AcquittementInput: {
            factures: {
                id: string;
                version: number;
            }[];
        };
        FluxResumeInput: {
            id: string;
            numero: string;
            /** @enum {string} */
            statut: "IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP" | "IN_RECU" | "IN_EN_COURS_TRAITEMENT_CPP" | "IN_INTEGRE" | "IN_INTEGRE_PARTIEL" | "IN_REJETE" | "IN_INCIDENTE";
            nomFichier: string;
            taille: number;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            codeInterface: string | null;
            structure: {
                id: string;
                raisonSociale: string;
            };
            /** Format: date-time */
            deposeLe: string;
            traiteLe: string | null;
            nombreFactures: number;
            nombreRejets: number;
            nombreDocuments: number | null;
            nombreTraites: number;
        };
        FluxConsulteInput: {
            id: string;
            numero: string;
            /** @enum {string} */
            statut: "IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP" | "IN_RECU" | "IN_EN_COURS_TRAITEMENT_CPP" | "IN_INTEGRE" | "IN_INTEGRE_PARTIEL" | "IN_REJETE" | "IN_INCIDENTE";
            nomFichier: string;
            taille: number;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            codeInterface: string | null;
            structure: {
                id: string;
                raisonSociale: string;
            };
            /** Format: date-time */
            deposeLe: string;
            traiteLe: string | null;
            nombreFactures: number;
            nombreRejets: number;
            nombreDocuments: number | null;
            nombreTraites: number;
            deposant: string | null;
            empreinte: string;
            signatures: components["schemas"]["SignatureConsulteeInput"][];
            lisible: string | null;
            anomalies: components["schemas"]["AnomalieInput"][];
            factures: {
                id: string;
                fichier: string | null;
                numero: string | null;
                format: ("FACTURX" | "UBL" | "CII" | "CPP_MIXTE" | "CPP_PIVOT") | null;
                /** @enum {string} */
                statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
                destinataire: string | null;
                montantTtc: string | null;
                devise: string | null;
                anomalies: components["schemas"]["AnomalieInput"][];
            }[];
            ecartes: {
                fichier: string;
                anomalies: components["schemas"]["AnomalieInput"][];
            }[];
        };
        PageFluxInput: {
            elements: components["schemas"]["FluxResumeInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        TelechargementInput: {
            id: string;
            /** @enum {string} */
            etat: "EN_PREPARATION" | "PRET" | "A_REFAIRE" | "ECHEC";
            contenu: ("ORIGINAL" | "LISIBLE" | "PIECES")[];
            nombre: number;
            prepares: number;
            taille: number;
            /** Format: date-time */
            demandeLe: string;
            /** Format: date-time */
            expireLe: string;
        };
        DemandeTelechargementInput: {
            factures: string[];
            contenu: ("ORIGINAL" | "LISIBLE" | "PIECES")[];
        };
        TelechargementDemandeInput: {
            id: string;
            pret: boolean;
        };
        TelechargementsInput: {
            elements: components["schemas"]["TelechargementInput"][];
        };
        TraitementGroupeInput: {
            id: string;
            /** @enum {string} */
            action: "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "leverSuspension" | "demanderRecyclage" | "rejeter";
            motif: string | null;
            /** Format: date-time */
            demandeLe: string;
            finiLe: string | null;
            nombre: number;
            faites: number;
            refusees: number;
            lignes: {
                factureId: string;
                numero: string | null;
                fournisseur: string | null;
                statut: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | null;
                resultat: ("FAITE" | "REFUSEE") | null;
                message: string | null;
            }[];
        };
        DemandeTraitementInput: {
            /** @enum {string} */
            action: "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "leverSuspension" | "demanderRecyclage" | "rejeter";
            motif?: string;
            numeroMandat?: string;
            factures: {
                id: string;
                version: number;
            }[];
        };
        TraitementDemandeInput: {
            id: string;
        };
        CoordonneeGereeInput: {
            id: string;
            /** @enum {string} */
            type: "IBAN" | "RIB";
            libelle: string;
            fin: string;
            pays: string | null;
            bic: string | null;
            titulaire: string;
            affactureurNom: string | null;
            affactureurIdentifiant: string | null;
            active: boolean;
            parDefaut: boolean;
            enAttente: boolean;
            nouvelleJusquau: string | null;
            version: number;
        };
        CoordonneesGereesInput: {
            elements: components["schemas"]["CoordonneeGereeInput"][];
        };
        NumeroDeCompteInput: {
            numero: string | null;
        };
        NouvelleCoordonneeInput: {
            /** @enum {string} */
            type: "IBAN" | "RIB";
            libelle: string;
            titulaire: string | null;
            iban: string | null;
            banque: string | null;
            guichet: string | null;
            compte: string | null;
            cle: string | null;
            bic: string | null;
            affactureurNom: string | null;
            affactureurIdentifiant: string | null;
        };
        ModificationDeCoordonneeInput: {
            version: number;
            libelle: string;
            active: boolean;
            parDefaut: boolean;
        };
        StructureNommeeInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
        };
        ServiceNommeInput: {
            id: string;
            code: string;
            nom: string;
        };
        MaDemandeInput: {
            id: string;
            /** @enum {string} */
            nature: "RATTACHEMENT" | "PROFIL" | "STRUCTURE_PUBLIQUE" | "SUCCESSION" | "GESTIONNAIRE_PRINCIPAL" | "COORDONNEE_BANCAIRE";
            /** @enum {string} */
            statut: "EN_ATTENTE" | "APPROUVEE" | "REFUSEE" | "RETIREE" | "PERIMEE" | "SANS_OBJET";
            structure: components["schemas"]["StructureNommeeInput"] | null;
            service: components["schemas"]["ServiceNommeInput"] | null;
            message: string | null;
            motif: string | null;
            faits: {
                [key: string]: string;
            };
            /** Format: date-time */
            demandeeLe: string;
            decideeLe: string | null;
            version: number;
        };
        DemandeADeciderInput: {
            id: string;
            /** @enum {string} */
            nature: "RATTACHEMENT" | "PROFIL" | "STRUCTURE_PUBLIQUE" | "SUCCESSION" | "GESTIONNAIRE_PRINCIPAL" | "COORDONNEE_BANCAIRE";
            /** @enum {string} */
            statut: "EN_ATTENTE" | "APPROUVEE" | "REFUSEE" | "RETIREE" | "PERIMEE" | "SANS_OBJET";
            structure: components["schemas"]["StructureNommeeInput"] | null;
            service: components["schemas"]["ServiceNommeInput"] | null;
            message: string | null;
            motif: string | null;
            faits: {
                [key: string]: string;
            };
            /** Format: date-time */
            demandeeLe: string;
            decideeLe: string | null;
            version: number;
            demandeur: {
                id: string;
                prenom: string;
                nom: string;
                courriel: string;
            };
            deMoi: boolean;
        };
        StructureARattacherInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            libelle: string | null;
            ville: string | null;
            rattache: boolean;
        };
        StructuresARattacherInput: {
            elements: components["schemas"]["StructureARattacherInput"][];
            suite: boolean;
        };
        ServicesARattacherInput: {
            elements: components["schemas"]["ServiceNommeInput"][];
            suite: boolean;
        };
        DemandeFaiteInput: {
            id: string;
        };
        DemandeDeRattachementInput: {
            structureId: string;
            identifiant: string;
            serviceId: string | null;
            message: string;
        };
        DemandeDeProfilInput: {
            structureId: string;
            serviceId: string | null;
            /** @enum {string} */
            objet: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES" | "ORGANISATION" | "FACTURATION" | "COMMANDE" | "MARCHE" | "RACCORDEMENT" | "SUPPORT";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            message: string;
        };
        PageMesDemandesInput: {
            elements: components["schemas"]["MaDemandeInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        PropositionsInput: {
            elements: components["schemas"]["DemandeADeciderInput"][];
        };
        ReponseAPropositionInput: {
            /** @enum {string} */
            decision: "APPROUVER" | "REFUSER";
            motif: string | null;
            version: number;
        };
        PageApprobationsInput: {
            elements: components["schemas"]["DemandeADeciderInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        DecisionSurDemandesInput: {
            /** @enum {string} */
            decision: "APPROUVER" | "REFUSER";
            motif: string | null;
            demandes: {
                id: string;
                version: number;
            }[];
        };
        ResultatsDeDecisionInput: {
            resultats: {
                id: string;
                fait: boolean;
                code: string | null;
                message: string | null;
            }[];
        };
        PageDemandesDuSupportInput: {
            elements: components["schemas"]["DemandeADeciderInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        DecisionDuSupportInput: {
            /** @enum {string} */
            decision: "APPROUVER" | "REFUSER";
            motif: string | null;
            version: number;
        };
        EntrepriseInput: {
            siret: string;
            raisonSociale: string;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            diffusible: boolean;
            active: boolean;
            publique: boolean;
            numeroTva: string | null;
        };
        EntrepriseConsulteeInput: {
            /** @enum {string} */
            registre: "CONSULTE" | "ABSENT" | "INJOIGNABLE";
            entreprise: components["schemas"]["EntrepriseInput"] | null;
            structure: components["schemas"]["StructureNommeeInput"] | null;
        };
        NouvelleStructureInput: {
            /** @enum {string} */
            typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
            identifiant: string;
            publique: boolean;
            raisonSociale: string;
            nom: string | null;
            prenom: string | null;
            libelle: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string;
            courriel: string | null;
            telephone: string | null;
            numeroTva: string | null;
            message: string;
        };
        StructureCreeeInput: {
            structure: components["schemas"]["StructureNommeeInput"];
        };
        StructureDemandeeInput: {
            demandeId: string;
        };
        BilanAvantFermetureInput: {
            facturesEmises: number;
            facturesRecues: number;
            brouillons: number;
            demandes: number;
            personnes: number;
        };
        FermetureDeStructureInput: {
            motif: string;
            identifiant: string;
        };
        ReouvertureDeStructureInput: {
            motif: string;
        };
        ReouvertureParLeSupportInput: {
            motif: string;
        };
        SuccessionPrevueInput: {
            /** @enum {string} */
            nature: "DEMENAGEMENT" | "SUCCESSION";
            issue: ("IMMEDIATE" | "A_APPROUVER") | null;
            refus: {
                code: string;
                message: string;
            } | null;
            entreprise: components["schemas"]["EntrepriseInput"] | null;
            existante: components["schemas"]["StructureNommeeInput"] | null;
            aReprendre: {
                personnes: number;
                services: number;
                banque: number;
                pieces: number;
            };
        };
        ChangementDeSiretInput: {
            siret: string;
            raisonSociale: string;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            reprises: ("personnes" | "services" | "banque" | "pieces" | "parametres")[];
            message: string;
        };
        SuccessionFaiteInput: {
            structure: components["schemas"]["StructureNommeeInput"];
        };
        SuccessionDemandeeInput: {
            demandeId: string;
        };
        PersonneNommeeInput: {
            id: string;
            prenom: string;
            nom: string;
        };
        ActionDeStructureInput: {
            id: string;
            /** Format: date-time */
            instant: string;
            action: string;
            auteur: components["schemas"]["PersonneNommeeInput"] | null;
            concerne: components["schemas"]["PersonneNommeeInput"] | null;
            service: {
                code: string;
                nom: string;
            } | null;
            donnees: {
                [key: string]: string | null;
            };
        };
        PageHistoriqueInput: {
            elements: components["schemas"]["ActionDeStructureInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        MandatDeFacturationInput: {
            id: string;
            mandant: components["schemas"]["StructureNommeeInput"];
            mandataire: components["schemas"]["StructureNommeeInput"];
            /** Format: date */
            debut: string;
            fin: string | null;
            /** @enum {string} */
            situation: "PROPOSE" | "A_VENIR" | "EN_VIGUEUR" | "TERMINE" | "REFUSE" | "RETIRE" | "REVOQUE" | "PERIME";
            versionDuTexte: string;
            propose: {
                /** Format: date-time */
                le: string;
                par: string | null;
            };
            decide: {
                /** Format: date-time */
                le: string;
                par: string | null;
            } | null;
            revoque: {
                /** Format: date-time */
                le: string;
                par: string | null;
            } | null;
            motif: string | null;
            gestes: ("accepter" | "refuser" | "retirer" | "revoquer")[];
            version: number;
        };
        PageMandatsInput: {
            elements: components["schemas"]["MandatDeFacturationInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        MandataireTrouveInput: {
            structure: components["schemas"]["StructureNommeeInput"] | null;
        };
        PropositionDeMandatInput: {
            /** @enum {string} */
            typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE";
            identifiant: string;
            /** Format: date */
            debut: string;
            fin: string | null;
            versionDuTexte: string;
        };
        AcceptationDeMandatInput: {
            version: number;
            versionDuTexte: string;
        };
        RefusDeMandatInput: {
            version: number;
            motif: string;
        };
        RetraitDeMandatInput: {
            version: number;
        };
        RevocationDeMandatInput: {
            version: number;
            motif: string;
        };
        OctroiInput: {
            serviceId: string | null;
            /** @enum {string} */
            objet: "ORGANISATION" | "STRUCTURES" | "FACTURATION" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "COMMANDE" | "ENGAGEMENTS" | "MARCHE" | "MARCHES" | "RACCORDEMENT" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SUPPORT" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            debut: string | null;
            fin: string | null;
        };
        OctroiSaisiInput: {
            serviceId: string | null;
            /** @enum {string} */
            objet: "ORGANISATION" | "STRUCTURES" | "FACTURATION" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "COMMANDE" | "ENGAGEMENTS" | "MARCHE" | "MARCHES" | "RACCORDEMENT" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SUPPORT" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            debut: string | null;
            fin: string | null;
        };
        ServiceDePersonnesInput: {
            id: string;
            code: string;
            nom: string;
            actif: boolean;
        };
        MonRattachementInput: {
            id: string;
            structure: {
                id: string;
                typeIdentifiant: string;
                identifiant: string;
                raisonSociale: string;
                publique: boolean;
                active: boolean;
            };
            service: components["schemas"]["ServiceNommeInput"] | null;
            /** @enum {string} */
            role: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "UTILISATEUR";
            /** Format: date-time */
            depuis: string;
        };
        PageMesRattachementsInput: {
            elements: components["schemas"]["MonRattachementInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        PropositionDeGestionnaireInput: {
            utilisateurId: string;
            message: string;
        };
        PropositionFaiteInput: {
            id: string;
        };
        NominationDeGestionnaireInput: {
            utilisateurId: string;
        };
        ServiceGereInput: {
            id: string;
            code: string;
            nom: string;
            /** @enum {string} */
            etat: "ACTIF" | "A_VENIR" | "ECHU" | "INACTIF";
            parDefaut: boolean;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            version: number;
        };
        ServiceConsulteInput: {
            id: string;
            code: string;
            nom: string;
            /** @enum {string} */
            etat: "ACTIF" | "A_VENIR" | "ECHU" | "INACTIF";
            parDefaut: boolean;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            version: number;
            actif: boolean;
            courriel: string | null;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            enCours: {
                factures: number;
                personnes: number;
            };
            modifiable: boolean;
            fermable: boolean;
        };
        PageServicesInput: {
            elements: components["schemas"]["ServiceGereInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        NouveauServiceInput: {
            code: string;
            nom: string;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            courriel: string | null;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
        };
        ModificationDeServiceInput: {
            version: number;
            nom: string;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            courriel: string | null;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
        };
        EtatDeServiceInput: {
            version: number;
            actif: boolean;
        };
        ImportDeServicesInput: {
            empreinte: string;
            crees: number;
            modifies: number;
            inchanges: number;
            refuses: number;
            lignes: {
                ligne: number;
                code: string;
                nom: string;
                /** @enum {string} */
                issue: "CREE" | "MODIFIE" | "REFUSE";
                champs: string[];
                message: string | null;
            }[];
        };
        FichierDeServicesInput: {
            texte: string;
        };
        ImportDeServicesDemandeInput: {
            texte: string;
            empreinte: string;
        };
        RattachementNommeInput: {
            id: string;
            service: components["schemas"]["ServiceDePersonnesInput"] | null;
            /** @enum {string} */
            statut: "VALIDEE" | "DESACTIVEE";
        };
        UtilisateurDeStructureInput: {
            id: string;
            nom: string;
            prenom: string;
            courriel: string;
            etat: string;
            /** @enum {string} */
            role: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "GESTIONNAIRE_DE_SERVICE" | "UTILISATEUR";
            rattachements: components["schemas"]["RattachementNommeInput"][];
            version: string;
            profils: components["schemas"]["OctroiInput"][];
            profilsAilleurs: number;
        };
        PageUtilisateursInput: {
            elements: components["schemas"]["UtilisateurDeStructureInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        UtilisateurConsulteInput: {
            id: string;
            nom: string;
            prenom: string;
            courriel: string;
            etat: string;
            /** @enum {string} */
            role: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "GESTIONNAIRE_DE_SERVICE" | "UTILISATEUR";
            rattachements: components["schemas"]["RattachementNommeInput"][];
            version: string;
            telephone: string | null;
            derniereConnexion: string | null;
            profils: components["schemas"]["OctroiInput"][];
            services: components["schemas"]["ServiceDePersonnesInput"][];
        };
        UtilisateursConsultesInput: {
            elements: components["schemas"]["UtilisateurConsulteInput"][];
        };
        PorteesInput: {
            raisonSociale: string;
            structure: boolean;
            services: components["schemas"]["ServiceDePersonnesInput"][];
            incomplet: boolean;
        };
        ChangementDeProfilsInput: {
            utilisateurId: string;
            version: string;
            accorder: components["schemas"]["OctroiSaisiInput"][];
            retirer: components["schemas"]["OctroiSaisiInput"][];
        };
        ModificationDeProfilsInput: {
            changements: components["schemas"]["ChangementDeProfilsInput"][];
        };
        BilanDeProfilsInput: {
            accordes: number;
            modifies: number;
            retires: number;
            personnes: number;
        };
        InvitationInput: {
            courriel: string;
            nom: string;
            prenom: string;
            /**
             * @default fr
             * @enum {string}
             */
            langue: "fr" | "en";
            serviceId: string | null;
            profils: components["schemas"]["OctroiSaisiInput"][];
        };
        CompteVuDuSupportInput: {
            id: string;
            prenom: string;
            nom: string;
            courrielConnexion: string;
            etat: string;
            derniereConnexion: string | null;
        };
        PageComptesDuSupportInput: {
            elements: components["schemas"]["CompteVuDuSupportInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        ActeDuSupportInput: {
            id: string;
            /** Format: date-time */
            instant: string;
            /** @enum {string} */
            acte: "RECHERCHE_COMPTES" | "CONSULTATION_COMPTE" | "DEBLOCAGE" | "ENVOI_LIEN" | "FACTEURS_REINITIALISES" | "RECHERCHE_STRUCTURES" | "CONSULTATION_STRUCTURE" | "CONSULTATION_DEMANDES" | "APPROBATION_DEMANDE" | "REFUS_DEMANDE" | "REOUVERTURE_STRUCTURE";
            auteur: string;
            objetId: string | null;
            objet: string | null;
            motif: string | null;
        };
        CompteDetailleDuSupportInput: {
            id: string;
            prenom: string;
            nom: string;
            courrielConnexion: string;
            etat: string;
            derniereConnexion: string | null;
            courrielContact: string;
            telephone: string | null;
            langue: string;
            /** Format: date-time */
            creeLe: string;
            bloqueJusqua: string | null;
            sessions: number;
            structures: {
                id: string;
                raisonSociale: string;
                identifiant: string;
                gestionnairePrincipal: boolean;
            }[];
            actes: components["schemas"]["ActeDuSupportInput"][];
        };
        DeblocageDeCompteInput: {
            motif: string;
        };
        EnvoiDeLienInput: {
            motif: string;
        };
        ReinitialisationDesFacteursInput: {
            motif: string;
        };
        StructureVueDuSupportInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
        };
        PageStructuresDuSupportInput: {
            elements: components["schemas"]["StructureVueDuSupportInput"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        StructureDetailleeDuSupportInput: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
            /** Format: date-time */
            creeLe: string;
            personnes: number;
            services: number;
            gestionnaires: {
                id: string;
                prenom: string;
                nom: string;
                courrielConnexion: string;
                etat: string;
                principal: boolean;
            }[];
            actes: {
                id: string;
                /** Format: date-time */
                instant: string;
                /** @enum {string} */
                acte: "RECHERCHE_COMPTES" | "CONSULTATION_COMPTE" | "DEBLOCAGE" | "ENVOI_LIEN" | "FACTEURS_REINITIALISES" | "RECHERCHE_STRUCTURES" | "CONSULTATION_STRUCTURE" | "CONSULTATION_DEMANDES" | "APPROBATION_DEMANDE" | "REFUS_DEMANDE" | "REOUVERTURE_STRUCTURE";
                auteur: string;
                objetId: string | null;
                objet: string | null;
                motif: string | null;
            }[];
        };
        PageActesDuSupportInput: {
            elements: {
                id: string;
                /** Format: date-time */
                instant: string;
                /** @enum {string} */
                acte: "RECHERCHE_COMPTES" | "CONSULTATION_COMPTE" | "DEBLOCAGE" | "ENVOI_LIEN" | "FACTEURS_REINITIALISES" | "RECHERCHE_STRUCTURES" | "CONSULTATION_STRUCTURE" | "CONSULTATION_DEMANDES" | "APPROBATION_DEMANDE" | "REFUS_DEMANDE" | "REOUVERTURE_STRUCTURE";
                auteur: string;
                objetId: string | null;
                objet: string | null;
                motif: string | null;
            }[];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        Erreur: {
            code: string;
            message: string;
            champs?: {
                chemin: string;
                message: string;
            }[];
            details?: {
                [key: string]: string;
            };
            incident?: string;
        };
        SignatureConsultee: {
            /** @enum {string} */
            genre: "PADES" | "CMS_PDF" | "XADES" | "XMLDSIG" | "HORODATAGE_PDF";
            /** @enum {string} */
            integrite: "INTACTE" | "MODIFIEE" | "FAUSSE" | "HORS_PORTEE" | "NON_VERIFIABLE";
            empechement: ("ILLISIBLE" | "FORMAT" | "ALGORITHME" | "TRANSFORMATION" | "SANS_CLE" | "DETACHEE" | "REFERENCE" | "IDENTIFIANT_REPETE" | "ETENDUE" | "TROP") | null;
            couverture: ("ENTIERE" | "SUIVIE_DE_SIGNATURES" | "SUIVIE_D_AJOUTS" | "DONNEES_CHANGEES") | null;
            octetsAjoutes: number;
            signataire: {
                nom: string | null;
                organisation: string | null;
                identifiantOrganisation: string | null;
                emetteur: string | null;
                numeroDeSerie: string;
                /** Format: date-time */
                valideDu: string;
                /** Format: date-time */
                valideAu: string;
            } | null;
            certificatLie: boolean;
            signeeLe: string | null;
            horodatage: {
                /** Format: date-time */
                instant: string;
                autorite: string | null;
                integre: boolean;
                /** @enum {string} */
                confiance: "RECONNUE" | "INCONNUE" | "NON_CONFIGUREE" | "A_VERIFIER" | "SANS_CERTIFICAT";
            } | null;
            /** @enum {string} */
            periode: "VALIDE" | "EXPIRE" | "PAS_ENCORE" | "INCONNUE";
            /** @enum {string} */
            confiance: "RECONNUE" | "INCONNUE" | "NON_CONFIGUREE" | "A_VERIFIER" | "SANS_CERTIFICAT";
            autorite: string | null;
            revocation: {
                /** @enum {string} */
                etat: "NON_REVOQUE" | "REVOQUE_AVANT" | "REVOQUE_APRES" | "INCONNUE";
                cause: ("SANS_CHEMIN" | "SANS_LISTE" | "ANCIENNE" | "TARDIVE" | "REFUSEE" | "TROP") | null;
                preuve: {
                    /** @enum {string} */
                    genre: "LISTE_DU_PORTAIL" | "LISTE_JOINTE" | "REPONSE_JOINTE";
                    emetteur: string | null;
                    /** Format: date-time */
                    etablieLe: string;
                } | null;
                revoqueLe: string | null;
                suspendu: boolean;
                autorite: string | null;
                autoritesInconnues: string[];
            } | null;
            revocationHorodateur: {
                /** @enum {string} */
                etat: "NON_REVOQUE" | "REVOQUE_AVANT" | "REVOQUE_APRES" | "INCONNUE";
                cause: ("SANS_CHEMIN" | "SANS_LISTE" | "ANCIENNE" | "TARDIVE" | "REFUSEE" | "TROP") | null;
                preuve: {
                    /** @enum {string} */
                    genre: "LISTE_DU_PORTAIL" | "LISTE_JOINTE" | "REPONSE_JOINTE";
                    emetteur: string | null;
                    /** Format: date-time */
                    etablieLe: string;
                } | null;
                revoqueLe: string | null;
                suspendu: boolean;
                autorite: string | null;
                autoritesInconnues: string[];
            } | null;
            algorithme: string | null;
            faiblesses: ("SHA1" | "CLE_COURTE")[];
            /** Format: date-time */
            verifieeLe: string;
        };
        PartieResumee: {
            id: string;
            identifiant: string;
            raisonSociale: string;
        };
        ServiceResume: {
            id: string;
            code: string;
            nom: string;
        };
        FactureResumee: {
            id: string;
            numero: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            cadre: string;
            /** @enum {string} */
            statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
            /** Format: date-time */
            statutLe: string;
            /** Format: date-time */
            deposeeLe: string;
            dateFacture: string | null;
            fournisseur: components["schemas"]["PartieResumee"];
            destinataire: components["schemas"]["PartieResumee"] | null;
            serviceDestinataire: components["schemas"]["ServiceResume"] | null;
            devise: string | null;
            montantTtc: string | null;
            netAPayer: string | null;
            montantHt: string | null;
            dateEcheance: string | null;
            serviceFournisseur: components["schemas"]["ServiceResume"] | null;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            numeroEngagement: string | null;
            numeroMarche: string | null;
            version: number;
            telechargeeLe: string | null;
            rejetTraiteLe: string | null;
        };
        Anomalie: {
            code: string;
            couche: string;
            /** @enum {string} */
            gravite: "FATALE" | "AVERTISSEMENT";
            terme?: string;
            chemin?: string;
            position?: {
                ligne: number;
                colonne: number;
            };
            valeur?: string;
            parametres?: {
                [key: string]: string;
            };
            autres?: {
                chemin?: string;
                position?: {
                    ligne: number;
                    colonne: number;
                };
                valeur?: string;
            }[];
        };
        Passage: {
            rang: number;
            /** @enum {string} */
            action: "enregistrer" | "supprimer" | "envoyer" | "deposer" | "declarerNonConforme" | "acheminer" | "mettreADisposition" | "soumettreAValidation1" | "soumettreAValidation2" | "valider1" | "valider2" | "refuser1" | "refuser2" | "refuserMauvaisValideur1" | "refuserMauvaisValideur2" | "laisserPasser1" | "laisserPasser2" | "corrigerValideur1" | "corrigerValideur2" | "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "completer" | "leverSuspension" | "demanderRecyclage" | "recycler" | "rejeter" | "abandonner";
            /** @enum {string} */
            statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
            /** Format: date-time */
            instant: string;
            /** @enum {string} */
            acteur: "FOURNISSEUR" | "VALIDEUR" | "DESTINATAIRE" | "SYSTEME";
            auteur: string | null;
            sousMandat: boolean;
            motif: string | null;
            commentaire: string | null;
        };
        Piece: {
            id: string;
            /** @enum {string} */
            categorie: "PRINCIPALE" | "LISIBLE" | "COMPLEMENTAIRE";
            designation: string;
            typeMime: string;
            taille: number;
            /** Format: date-time */
            ajouteeLe: string;
            /** @enum {string} */
            antivirus: "NON_ANALYSEE" | "EN_ATTENTE" | "SAINE" | "INFECTEE";
        };
        LigneFacture: {
            rang: number;
            numero: string | null;
            denomination: string | null;
            description: string | null;
            reference: string | null;
            quantite: string | null;
            unite: string | null;
            prixUnitaire: string | null;
            montantHt: string | null;
            categorieTva: string | null;
            tauxTva: string | null;
            complement: {
                [key: string]: unknown;
            };
        };
        TvaFacture: {
            categorie: string | null;
            taux: string | null;
            base: string | null;
            montant: string | null;
            motifExoneration: string | null;
        };
        FactureConsultee: {
            id: string;
            numero: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            cadre: string;
            /** @enum {string} */
            statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
            /** Format: date-time */
            statutLe: string;
            /** Format: date-time */
            deposeeLe: string;
            dateFacture: string | null;
            fournisseur: components["schemas"]["PartieResumee"];
            destinataire: components["schemas"]["PartieResumee"] | null;
            serviceDestinataire: components["schemas"]["ServiceResume"] | null;
            devise: string | null;
            montantTtc: string | null;
            netAPayer: string | null;
            montantHt: string | null;
            dateEcheance: string | null;
            serviceFournisseur: components["schemas"]["ServiceResume"] | null;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            numeroEngagement: string | null;
            numeroMarche: string | null;
            version: number;
            telechargeeLe: string | null;
            rejetTraiteLe: string | null;
            fluxId: string | null;
            numeroFlux: string | null;
            format: ("FACTURX" | "UBL" | "CII" | "CPP_MIXTE" | "CPP_PIVOT") | null;
            profil: ("MINIMUM" | "BASIC WL" | "BASIC" | "EN 16931" | "EXTENDED") | null;
            codeType: string | null;
            montantTva: string | null;
            numeroFactureOrigine: string | null;
            modePaiement: string | null;
            numeroMandat: string | null;
            empreinte: string | null;
            signatures: components["schemas"]["SignatureConsultee"][];
            miseEnPaiementNonCommuniquee: boolean;
            modele: {
                [key: string]: unknown;
            };
            lignes: components["schemas"]["LigneFacture"][];
            tva: components["schemas"]["TvaFacture"][];
            pieces: components["schemas"]["Piece"][];
            historique: components["schemas"]["Passage"][];
            anomalies: components["schemas"]["Anomalie"][];
            actions: ("enregistrer" | "supprimer" | "envoyer" | "deposer" | "declarerNonConforme" | "acheminer" | "mettreADisposition" | "soumettreAValidation1" | "soumettreAValidation2" | "valider1" | "valider2" | "refuser1" | "refuser2" | "refuserMauvaisValideur1" | "refuserMauvaisValideur2" | "laisserPasser1" | "laisserPasser2" | "corrigerValideur1" | "corrigerValideur2" | "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "completer" | "leverSuspension" | "demanderRecyclage" | "recycler" | "rejeter" | "abandonner")[];
        };
        Compteur: {
            /** @enum {string} */
            cle: "RECUES_A_TRAITER" | "RECUES_COMPLETEES" | "RECUES_A_PAYER" | "EMISES_SUSPENDUES" | "EMISES_A_RECYCLER" | "EMISES_BROUILLONS" | "EMISES_NON_CONFORMES" | "EMISES_REJETEES";
            nombre: number;
            plafonne: boolean;
        };
        Attentes: {
            compteurs: components["schemas"]["Compteur"][];
        };
        EvenementDuFil: {
            id: string;
            type: string;
            /** Format: date-time */
            instant: string;
            factureId: string | null;
            fluxId: string | null;
            traitementId: string | null;
            telechargementId: string | null;
            nombre: number | null;
            faites: number | null;
            /** @enum {string} */
            cote: "FOURNISSEUR" | "DESTINATAIRE";
            numero: string | null;
            statut: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | null;
            autrePartie: string | null;
            motif: string | null;
        };
        PageEvenements: {
            elements: components["schemas"]["EvenementDuFil"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        Actualite: {
            id: string;
            /** Format: date-time */
            publieeLe: string;
            titre: {
                fr: string;
                en: string;
            };
            texte: {
                fr: string;
                en: string;
            };
        };
        Actualites: {
            elements: components["schemas"]["Actualite"][];
        };
        Configuration: {
            version: string;
            /** @enum {string} */
            environnement: "PRODUCTION" | "QUALIFICATION" | "DEMONSTRATION";
            contact: string | null;
            editeur: string | null;
            mentionsLegales: string | null;
            courriels: boolean;
            fournisseur: string | null;
            codeParCourriel: boolean;
            demo: {
                motDePasse: string;
                comptes: {
                    courriel: string;
                    nom: string;
                    structure: string;
                    role: {
                        fr: string;
                        en: string;
                    };
                }[];
            } | null;
        };
        Sante: {
            /** @constant */
            etat: "vivant";
        };
        Pret: {
            /** @constant */
            etat: "pret";
        };
        Indisponible: {
            /** @constant */
            etat: "indisponible";
            manques: ("base" | "documents" | "arret")[];
        };
        AnnonceMaintenance: {
            /** Format: date-time */
            debut: string;
            /** Format: date-time */
            fin: string;
            texte: {
                fr: string | null;
                en: string | null;
            };
        };
        Maintenance: {
            annonce: components["schemas"]["AnnonceMaintenance"] | null;
        };
        Referentiels: {
            /** Format: date */
            jour: string;
            tauxTva: {
                taux: string;
                territoire: string;
            }[];
            tauxBce: string | null;
            feries: {
                /** Format: date */
                jour: string;
                nom: string;
            }[];
            delais: {
                /** @enum {string} */
                categorie: "ETAT" | "COLLECTIVITE" | "SANTE" | "ENTREPRISE_PUBLIQUE";
                jours: number;
            }[];
            devises: {
                code: string;
                decimales: number;
            }[];
        };
        Preferences: {
            /** @enum {string} */
            theme: "SYSTEME" | "CLAIR" | "SOMBRE";
            raccourcis: boolean;
            structureId: string | null;
        };
        Notifications: {
            facturation: boolean;
            organisation: boolean;
            hebdomadaire: boolean;
        };
        Habilitation: {
            structureId: string;
            serviceId: string | null;
            /** @enum {string} */
            objet: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES" | "ORGANISATION" | "FACTURATION" | "COMMANDE" | "MARCHE" | "RACCORDEMENT" | "SUPPORT";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            mandatId: string | null;
            fermees?: ("STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES")[];
        };
        StructureDeMoi: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
            gestionnairePrincipal: boolean;
            gestionnaire: string | null;
            applicationsFermees: ("STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES")[];
        };
        MandantDeMoi: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
            mandataire: string;
        };
        Moi: {
            id: string;
            courrielConnexion: string;
            courrielContact: string;
            nom: string;
            prenom: string;
            /** @enum {string} */
            langue: "fr" | "en";
            preferences: components["schemas"]["Preferences"];
            notifications: components["schemas"]["Notifications"];
            derniereConnexion: string | null;
            support: boolean;
            conditionsAcceptees: boolean;
            structures: components["schemas"]["StructureDeMoi"][];
            habilitations: components["schemas"]["Habilitation"][];
            mandants: components["schemas"]["MandantDeMoi"][];
            aApprouver: number;
            mandatsARepondre: {
                structureId: string;
                nombre: number;
            }[];
            propositions: number;
            aFaitDesDemandes: boolean;
        };
        Session: {
            moi: components["schemas"]["Moi"] | null;
        };
        Deconnexion: {
            suite: string;
        };
        ModificationDeMoi: {
            /** @enum {string} */
            langue?: "fr" | "en";
            preferences?: {
                /** @enum {string} */
                theme?: "SYSTEME" | "CLAIR" | "SOMBRE";
                raccourcis?: boolean;
                structureId?: string | null;
            };
            notifications?: {
                facturation?: boolean;
                organisation?: boolean;
                hebdomadaire?: boolean;
            };
        };
        PreuveDePasskey: {
            id: string;
            rawId: string;
            /** @constant */
            type: "public-key";
            response: {
                [key: string]: string | number | string[] | null;
            };
            clientExtensionResults: {
                [key: string]: unknown;
            };
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
        };
        OptionsPasskey: {
            [key: string]: unknown;
        };
        MoyensDeConfirmation: {
            moyens: ("PASSKEY" | "TOTP" | "CODE_SECOURS" | "MOT_DE_PASSE" | "FOURNISSEUR")[];
        };
        Confirmation: {
            /** @constant */
            moyen: "MOT_DE_PASSE";
            motDePasse: string;
        } | {
            /** @constant */
            moyen: "TOTP";
            code: string;
        } | {
            /** @constant */
            moyen: "CODE_SECOURS";
            code: string;
        } | {
            /** @constant */
            moyen: "PASSKEY";
            reponse: components["schemas"]["PreuveDePasskey"];
        };
        EtapeDeConnexion: {
            /** @constant */
            etape: "SECOND_FACTEUR";
            facteurs: ("PASSKEY" | "TOTP" | "CODE_COURRIEL" | "CODE_SECOURS")[];
            codeEnvoyeA: string | null;
            renvoiDans: number;
        };
        Connexion: {
            /** Format: email */
            courriel: string;
            motDePasse: string;
        };
        SecondFacteur: {
            /** @constant */
            facteur: "TOTP";
            code: string;
            /** @default false */
            memoriser: boolean;
        } | {
            /** @constant */
            facteur: "CODE_COURRIEL";
            code: string;
        } | {
            /** @constant */
            facteur: "CODE_SECOURS";
            code: string;
        };
        CodeRenvoye: {
            renvoiDans: number;
        };
        ConnexionParPasskey: {
            reponse: components["schemas"]["PreuveDePasskey"];
        };
        Passkey: {
            id: string;
            nom: string;
            /** Format: date-time */
            creeLe: string;
            utiliseLe: string | null;
        };
        Securite: {
            fournisseur: string | null;
            motDePasse: boolean;
            codeParCourriel: boolean;
            totpPossible: boolean;
            totpDepuis: string | null;
            passkeys: components["schemas"]["Passkey"][];
            codesDeSecours: number;
        };
        TotpAProuver: {
            secret: string;
            adresse: string;
        };
        PreuveTotp: {
            code: string;
        };
        FacteurActif: {
            codes: string[] | null;
        };
        CodesDeSecours: {
            codes: string[];
        };
        NouvellePasskey: {
            nom: string;
            reponse: components["schemas"]["PreuveDePasskey"];
        };
        PasskeyAjoutee: {
            codes: string[] | null;
        };
        NomDePasskey: {
            nom: string;
        };
        ParametresDeStructure: {
            serviceObligatoire: boolean;
            engagementObligatoire: boolean;
            serviceOuEngagement: boolean;
            maitriseOuvrage: boolean;
            maitriseOuvrageSeulement: boolean;
            miseEnPaiementNonCommuniquee: boolean;
            devisesAcceptees: string[];
        };
        StructureLiee: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
        };
        StructureConsultee: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            libelle: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string;
            courriel: string | null;
            telephone: string | null;
            numeroTva: string | null;
            numeroRcs: string | null;
            nom: string | null;
            prenom: string | null;
            publique: boolean;
            active: boolean;
            gestionnairePrincipal: string | null;
            /** Format: date-time */
            creeLe: string;
            parametres: components["schemas"]["ParametresDeStructure"];
            doubleValidationBancaire: boolean;
            applicationsFermees: ("STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES")[];
            fermeture: {
                /** Format: date-time */
                le: string;
                motif: string | null;
                par: string | null;
            } | null;
            reouvrable: boolean;
            successeur: components["schemas"]["StructureLiee"] | null;
            predecesseurs: components["schemas"]["StructureLiee"][];
            version: number;
            modifiable: boolean;
        };
        ModificationDeStructure: {
            version: number;
            raisonSociale: string;
            libelle: unknown;
            adresse: unknown;
            complementAdresse: unknown;
            codePostal: unknown;
            ville: unknown;
            pays: string;
            courriel: string | null;
            telephone: string | null;
            numeroTva: unknown;
            numeroRcs: unknown;
        };
        ModificationDeParametres: {
            version: number;
            parametres: components["schemas"]["ParametresDeStructure"] | null;
            doubleValidationBancaire: boolean;
        };
        ApplicationDeStructure: {
            /** @enum {string} */
            application: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
            ouverte: boolean;
            fermable: boolean;
            depuis: {
                /** Format: date-time */
                instant: string;
                auteur: string | null;
            } | null;
            personnes: number;
            enCours: number | null;
        };
        ApplicationsDeStructure: {
            elements: components["schemas"]["ApplicationDeStructure"][];
            modifiable: boolean;
        };
        OuvertureDApplication: {
            ouverte: boolean;
        };
        Identite: {
            courrielContact: string;
            prenom: string;
            nom: string;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string | null;
            question: string | null;
            prochainChangementAdresse: string | null;
            structuresGerees: string[];
        };
        IdentiteModifiee: {
            /** Format: email */
            courrielContact: string;
            prenom: string;
            nom: string;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string | null;
        };
        MotDePasseChange: {
            actuel: string;
            motDePasse: string;
        };
        QuestionSecrete: {
            question: string;
            reponse: string;
        };
        ChangementDAdresse: {
            /** Format: email */
            nouvelle: string;
        };
        AdresseDemandee: {
            /** @constant */
            etat: "COURRIEL_ENVOYE";
        };
        ConditionsAcceptees: {
            /** @constant */
            version: "2026-11";
        };
        Preuve: {
            defi: string;
            nombre: number;
        };
        CourrielEnvoye: {
            /** @constant */
            etat: "COURRIEL_ENVOYE";
        };
        Defi: {
            defi: string;
            bits: number;
        };
        Inscription: {
            /** Format: email */
            courrielConnexion: string;
            /** Format: email */
            courrielContact?: string;
            prenom: string;
            nom: string;
            telephone?: string;
            /** @enum {string} */
            langue: "fr" | "en";
            /** @constant */
            conditions: "2026-11";
            preuve: components["schemas"]["Preuve"];
        };
        DemandeDeLien: {
            /** Format: email */
            courriel: string;
            preuve: components["schemas"]["Preuve"];
        };
        LienAConsulter: {
            jeton: string;
        };
        LienConsulte: {
            /** @enum {string} */
            etat: "VALABLE" | "UTILISE" | "EXPIRE" | "INCONNU";
            usage: ("ACTIVATION" | "REINITIALISATION" | "ADRESSE" | "REACTIVATION") | null;
            titulaire: {
                prenom: string;
                nom: string;
                courrielConnexion: string;
                courrielContact: string;
                question: string | null;
            } | null;
            adresse: string | null;
        };
        LienARenvoyer: {
            jeton: string;
        };
        Activation: {
            jeton: string;
            motDePasse: string;
            question: string;
            reponse: string;
        };
        Reinitialisation: {
            jeton: string;
            motDePasse: string;
            reponse?: string;
        };
        AdresseAConfirmer: {
            jeton: string;
            motDePasse?: string;
        };
        Reactivation: {
            jeton: string;
        };
        Desabonnement: {
            jeton: string;
        };
        Desabonne: {
            /** @enum {string} */
            rubrique: "facturation" | "organisation" | "hebdomadaire";
        };
        Sessions: {
            sessions: {
                id: string;
                navigateur: string | null;
                systeme: string | null;
                adresse: string | null;
                /** Format: date-time */
                ouverteLe: string;
                /** Format: date-time */
                vueLe: string;
                celleCi: boolean;
            }[];
        };
        SessionsTerminees: {
            terminees: number;
        };
        VuesDeListe: {
            vues: {
                id: string;
                nom: string;
                adresse: string;
                colonnes: ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise")[] | null;
            }[];
        };
        VueAGarder: {
            /** @enum {string} */
            liste: "factures-emises" | "factures-recues";
            nom: string;
            adresse: string;
            colonnes: ("numero" | "type" | "fournisseur" | "identifiantFournisseur" | "serviceFournisseur" | "destinataire" | "identifiantDestinataire" | "service" | "codeService" | "statut" | "statutLe" | "deposee" | "dateFacture" | "echeance" | "engagement" | "marche" | "cadre" | "modeDepot" | "montantHt" | "montant" | "netAPayer" | "devise")[] | null;
        };
        ClesDeSignature: {
            keys: {
                /** @constant */
                kty: "EC";
                /** @constant */
                use: "sig";
                /** @constant */
                alg: "ES256";
                kid: string;
                crv: string;
                x: string;
                y: string;
            }[];
        };
        CompteursRecues: {
            services: {
                structure: {
                    id: string;
                    raisonSociale: string;
                };
                service: {
                    id: string;
                    code: string;
                    nom: string;
                };
                aTraiter: number;
                enRetard: number;
                nonTelechargees: number;
            }[];
        };
        PageFacturesEmises: {
            elements: components["schemas"]["FactureResumee"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        Completement: {
            version: number;
            /** @default  */
            commentaire: string;
        };
        Recyclage: {
            version: number;
            destinataireId: string;
            codeService: string | null;
            numeroEngagement: string | null;
            /** @default  */
            commentaire: string;
        };
        Abandon: {
            version: number;
            motif: string;
        };
        TraitementRejet: {
            traite: boolean;
        };
        FaitsDepot: {
            /** Format: date */
            aujourdhui: string;
            /** @enum {string} */
            politiqueIdentifiants: "PRODUCTION" | "QUALIFICATION";
            deposant: {
                structureId: string;
                /** @enum {string} */
                typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
                identifiant: string;
                raisonSociale: string;
            };
            fournisseur: {
                id: string;
                raisonSociale: string;
                active: boolean;
                publique: boolean;
                fermeeLe?: string | null;
                successeur?: {
                    id: string;
                    identifiant: string;
                    raisonSociale: string;
                } | null;
            } | null;
            serviceFournisseur: {
                id: string;
                code: string;
                nom: string;
                actif: boolean;
                engagementObligatoire: boolean;
            } | null;
            destinataire: {
                id: string;
                raisonSociale: string;
                active: boolean;
                publique: boolean;
                fermeeLe?: string | null;
                successeur?: {
                    id: string;
                    identifiant: string;
                    raisonSociale: string;
                } | null;
                serviceParDefautActif?: boolean;
                parametres: {
                    serviceObligatoire: boolean;
                    engagementObligatoire: boolean;
                    serviceOuEngagementObligatoire: boolean;
                    miseEnPaiementNonCommuniquee: boolean;
                    maitriseOuvrageSeulement: boolean;
                    devisesAcceptees: string[];
                };
            } | null;
            service: {
                id: string;
                code: string;
                nom: string;
                actif: boolean;
                engagementObligatoire: boolean;
            } | null;
            valideur: {
                id: string;
                active: boolean;
            } | null;
            readonly tauxTva?: {
                /** @enum {string} */
                nom: "TVA" | "BCE" | "FERIE" | "DELAI" | "DEVISE";
                cle: string;
                valeur: string;
                /** Format: date */
                debut: string;
                fin: string | null;
            }[];
            dejaDeposee: {
                id: string;
                numero: string;
                /** Format: date-time */
                deposeeLe: string;
            } | null;
        };
        DemandeFaitsLot: {
            structureId: string;
            documents: {
                fournisseur?: string;
                serviceFournisseur?: string;
                destinataire?: string;
                service?: string;
                numero?: string;
            }[];
        };
        FluxDepose: {
            fluxId: string;
            numeroFlux: string;
            dejaDepose: boolean;
            /** Format: date-time */
            deposeLe: string;
        };
        PageFacturesRecues: {
            elements: components["schemas"]["FactureResumee"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        ComptesNouveaux: {
            comptes: {
                fin: string;
                /** Format: date-time */
                depuis: string;
            }[];
        };
        TraitementFacture: {
            /** @enum {string} */
            action: "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "leverSuspension" | "demanderRecyclage" | "rejeter";
            version: number;
            motif?: string;
            numeroMandat?: string;
        };
        Reconnaissance: {
            champs: {
                [key: string]: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
            };
            recapitulatif: {
                taux: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
                base: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
                montant: {
                    valeur: string;
                    confiance: number;
                    page: number;
                    boite: {
                        x: number;
                        y: number;
                        largeur: number;
                        hauteur: number;
                    };
                    /** @enum {string} */
                    indice: "LIBELLE" | "LIEU" | "CLE" | "SOMME";
                };
            }[];
        };
        LectureDocument: {
            empreinte: string;
            /** @enum {string} */
            etat: "EN_ATTENTE" | "EN_COURS" | "FINIE" | "ANNULEE" | "ECHEC";
            pages: number;
            lues: number;
            resultat: components["schemas"]["Reconnaissance"] | null;
            libres: {
                [key: string]: string;
            };
            reportee: boolean;
        };
        DemandeDeLecture: {
            /** @default {} */
            libres: {
                [key: string]: string;
            };
        };
        Notes: {
            elements: {
                id: string;
                texte: string;
                /** Format: date-time */
                ecriteLe: string;
                auteur: string;
                retirable: boolean;
            }[];
        };
        NouvelleNote: {
            texte: string;
        };
        ContenuSaisie: {
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            /** @enum {string} */
            cadre: "A1" | "A2";
            numero: string;
            dateFacture: string;
            dateEcheance: string;
            devise: string;
            destinataireId: string | null;
            codeService: string;
            codeServiceFournisseur: string;
            numeroEngagement: string;
            numeroMarche: string;
            origine: {
                numero: string;
                date: string;
                factureId: string | null;
            } | null;
            periode: {
                debut: string;
                fin: string;
            };
            lignes: {
                denomination: string;
                description: string;
                reference: string;
                quantite: string;
                unite: string;
                prixUnitaire: string;
                remise: {
                    /** @enum {string} */
                    mode: "POURCENTAGE" | "MONTANT";
                    valeur: string;
                };
                /** @enum {string} */
                categorieTva: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                tauxTva: string;
            }[];
            remises: {
                /** @enum {string} */
                nature: "REMISE" | "FRAIS";
                /** @enum {string} */
                mode: "POURCENTAGE" | "MONTANT";
                valeur: string;
                motif: string;
                /** @enum {string} */
                categorieTva: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                tauxTva: string;
            }[];
            paiement: {
                /** @enum {string} */
                mode: "10" | "20" | "30" | "31" | "42" | "48" | "49" | "57" | "97" | "ZZZ";
                iban: string;
                bic: string;
                titulaire: string;
                conditions: string;
            };
            acompte: string;
            tvaEnEuros: string;
            recapitulatif: {
                /** @enum {string} */
                categorieTva: "S" | "Z" | "E" | "AE" | "K" | "G" | "O";
                tauxTva: string;
                base: string;
                montant: string;
            }[];
            motifExoneration: string;
            commentaire: string;
        };
        SaisieResumee: {
            id: string;
            /** @enum {string} */
            etat: "EN_COURS" | "BROUILLON" | "ENVOYEE" | "SUPPRIMEE";
            /** @enum {string} */
            mode: "SAISIE" | "PDF";
            structureId: string;
            factureId: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            numero: string;
            destinataire: {
                id: string;
                raisonSociale: string;
            } | null;
            devise: string;
            montantTtc: string | null;
            /** Format: date-time */
            creeeLe: string;
            /** Format: date-time */
            modifieeLe: string;
            auteur: string | null;
            deMoi: boolean;
            ancienne: boolean;
            version: number;
        };
        DocumentSaisie: {
            nom: string;
            taille: number;
            empreinte: string;
            lecture: ("EN_ATTENTE" | "EN_COURS" | "FINIE" | "ANNULEE" | "ECHEC") | null;
            facturX: {
                profil: string | null;
                lisible: boolean;
            } | null;
        };
        SaisieConsultee: {
            id: string;
            /** @enum {string} */
            etat: "EN_COURS" | "BROUILLON" | "ENVOYEE" | "SUPPRIMEE";
            /** @enum {string} */
            mode: "SAISIE" | "PDF";
            structureId: string;
            factureId: string | null;
            /** @enum {string} */
            type: "FACTURE" | "AVOIR";
            numero: string;
            destinataire: {
                id: string;
                raisonSociale: string;
            } | null;
            devise: string;
            montantTtc: string | null;
            /** Format: date-time */
            creeeLe: string;
            /** Format: date-time */
            modifieeLe: string;
            auteur: string | null;
            deMoi: boolean;
            ancienne: boolean;
            version: number;
            contenu: components["schemas"]["ContenuSaisie"];
            document: components["schemas"]["DocumentSaisie"] | null;
            pieces: {
                id: string;
                designation: string;
                typeMime: string;
                taille: number;
                /** Format: date-time */
                ajouteeLe: string;
                /** @enum {string} */
                antivirus: "NON_ANALYSEE" | "EN_ATTENTE" | "SAINE" | "INFECTEE";
            }[];
            modifiable: boolean;
        };
        ConflitSaisie: {
            code: string;
            message: string;
            champs?: {
                chemin: string;
                message: string;
            }[];
            details?: {
                [key: string]: string;
            };
            incident?: string;
            autre: components["schemas"]["SaisieConsultee"];
        };
        RefusEnvoi: {
            code: string;
            message: string;
            champs?: {
                chemin: string;
                message: string;
            }[];
            details?: {
                [key: string]: string;
            };
            incident?: string;
            anomalies: components["schemas"]["Anomalie"][];
        };
        FactureEnvoyee: {
            saisieId: string;
            factureId: string;
            numero: string;
            /** Format: date-time */
            deposeeLe: string;
            dejaEnvoyee: boolean;
        };
        PartieSaisie: {
            id: string;
            /** @enum {string} */
            typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
            identifiant: string;
            raisonSociale: string;
            numeroTva: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string;
        };
        CoordonneeBancaire: {
            id: string;
            libelle: string;
            iban: string;
            bic: string | null;
            titulaire: string | null;
        };
        MandatPortail: {
            versionDuTexte: string;
            enVigueur: {
                /** Format: date-time */
                accepteLe: string;
                acceptePar: string | null;
                versionDuTexte: string;
            } | null;
            modifiable: boolean;
        };
        StructurePublique: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            libelle: string | null;
            codePostal: string | null;
            ville: string | null;
            active: boolean;
            serviceObligatoire: boolean;
            engagementObligatoire: boolean;
            serviceOuEngagement: boolean;
            miseEnPaiementNonCommuniquee: boolean;
            fermeeLe: string | null;
            successeur: {
                id: string;
                identifiant: string;
                raisonSociale: string;
            } | null;
        };
        ServicePublic: {
            id: string;
            code: string;
            nom: string;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            parDefaut: boolean;
        };
        PageStructuresPubliques: {
            elements: components["schemas"]["StructurePublique"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
            texteCorrige: string | null;
        };
        StructurePubliqueDetaillee: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            libelle: string | null;
            codePostal: string | null;
            ville: string | null;
            active: boolean;
            serviceObligatoire: boolean;
            engagementObligatoire: boolean;
            serviceOuEngagement: boolean;
            miseEnPaiementNonCommuniquee: boolean;
            fermeeLe: string | null;
            successeur: {
                id: string;
                identifiant: string;
                raisonSociale: string;
            } | null;
            services: components["schemas"]["ServicePublic"][];
        };
        PiecesDeStructure: {
            elements: {
                id: string;
                designation: string;
                /** @enum {string} */
                type: "KBIS" | "ATTESTATION" | "DELEGATION" | "COORDONNEES" | "AUTRE";
                nom: string;
                taille: number;
                /** @enum {string} */
                antivirus: "NON_ANALYSEE" | "EN_ATTENTE" | "SAINE" | "INFECTEE";
                /** Format: date-time */
                ajouteeLe: string;
            }[];
        };
        NouvellePieceDeStructure: {
            designation: string;
            /** @enum {string} */
            type: "KBIS" | "ATTESTATION" | "DELEGATION" | "COORDONNEES" | "AUTRE";
        };
        PageSaisies: {
            elements: components["schemas"]["SaisieResumee"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        NouvelleSaisie: {
            structureId: string;
            /** @enum {string} */
            mode: "SAISIE" | "PDF";
            contenu: components["schemas"]["ContenuSaisie"];
        };
        SaisieAGarder: {
            version: number;
            contenu: components["schemas"]["ContenuSaisie"];
            lectureReportee?: string;
        };
        SaisieAEnregistrer: {
            version: number;
            contenu: components["schemas"]["ContenuSaisie"];
        };
        SaisieAEnvoyer: {
            version: number;
            contenu: components["schemas"]["ContenuSaisie"];
        };
        SuppressionSaisie: {
            version: number;
        };
        SaisieDepuisFacture: {
            /** @enum {string} */
            nature: "AVOIR" | "COPIE";
        };
        FaitsSaisie: {
            faits: components["schemas"]["FaitsDepot"];
            parties: {
                fournisseur: components["schemas"]["PartieSaisie"];
                destinataire: components["schemas"]["PartieSaisie"] | null;
            };
        };
        PageServicesDuDestinataire: {
            elements: components["schemas"]["ServicePublic"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        CoordonneesBancaires: {
            elements: components["schemas"]["CoordonneeBancaire"][];
        };
        DocumentDeSaisie: {
            version: number;
        };
        PiecesDeSaisie: Record<string, never>;
        PieceDeStructureJointe: {
            pieceId: string;
        };
        MandatAccepte: {
            structureId: string;
            versionDuTexte: string;
        };
        MandatRevoque: {
            structureId: string;
        };
        Signalements: {
            elements: {
                id: string;
                numero: string | null;
                /** @enum {string} */
                type: "FACTURE" | "AVOIR";
                cadre: string;
                /** @enum {string} */
                statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
                /** Format: date-time */
                statutLe: string;
                /** Format: date-time */
                deposeeLe: string;
                dateFacture: string | null;
                fournisseur: components["schemas"]["PartieResumee"];
                destinataire: components["schemas"]["PartieResumee"] | null;
                serviceDestinataire: components["schemas"]["ServiceResume"] | null;
                devise: string | null;
                montantTtc: string | null;
                netAPayer: string | null;
                montantHt: string | null;
                dateEcheance: string | null;
                serviceFournisseur: components["schemas"]["ServiceResume"] | null;
                /** @enum {string} */
                modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
                numeroEngagement: string | null;
                numeroMarche: string | null;
                version: number;
                telechargeeLe: string | null;
                rejetTraiteLe: string | null;
                motif: string | null;
            }[];
            suite: boolean;
        };
        Acquittement: {
            factures: {
                id: string;
                version: number;
            }[];
        };
        FluxResume: {
            id: string;
            numero: string;
            /** @enum {string} */
            statut: "IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP" | "IN_RECU" | "IN_EN_COURS_TRAITEMENT_CPP" | "IN_INTEGRE" | "IN_INTEGRE_PARTIEL" | "IN_REJETE" | "IN_INCIDENTE";
            nomFichier: string;
            taille: number;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            codeInterface: string | null;
            structure: {
                id: string;
                raisonSociale: string;
            };
            /** Format: date-time */
            deposeLe: string;
            traiteLe: string | null;
            nombreFactures: number;
            nombreRejets: number;
            nombreDocuments: number | null;
            nombreTraites: number;
        };
        FluxConsulte: {
            id: string;
            numero: string;
            /** @enum {string} */
            statut: "IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP" | "IN_RECU" | "IN_EN_COURS_TRAITEMENT_CPP" | "IN_INTEGRE" | "IN_INTEGRE_PARTIEL" | "IN_REJETE" | "IN_INCIDENTE";
            nomFichier: string;
            taille: number;
            /** @enum {string} */
            modeDepot: "UPLOAD_PORTAIL" | "SAISIE_PORTAIL" | "DEPOT_PDF_PORTAIL" | "UPLOAD_API" | "SAISIE_API" | "DEPOT_PDF_API" | "EDI";
            codeInterface: string | null;
            structure: {
                id: string;
                raisonSociale: string;
            };
            /** Format: date-time */
            deposeLe: string;
            traiteLe: string | null;
            nombreFactures: number;
            nombreRejets: number;
            nombreDocuments: number | null;
            nombreTraites: number;
            deposant: string | null;
            empreinte: string;
            signatures: components["schemas"]["SignatureConsultee"][];
            lisible: string | null;
            anomalies: components["schemas"]["Anomalie"][];
            factures: {
                id: string;
                fichier: string | null;
                numero: string | null;
                format: ("FACTURX" | "UBL" | "CII" | "CPP_MIXTE" | "CPP_PIVOT") | null;
                /** @enum {string} */
                statut: "BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT";
                destinataire: string | null;
                montantTtc: string | null;
                devise: string | null;
                anomalies: components["schemas"]["Anomalie"][];
            }[];
            ecartes: {
                fichier: string;
                anomalies: components["schemas"]["Anomalie"][];
            }[];
        };
        PageFlux: {
            elements: components["schemas"]["FluxResume"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        Telechargement: {
            id: string;
            /** @enum {string} */
            etat: "EN_PREPARATION" | "PRET" | "A_REFAIRE" | "ECHEC";
            contenu: ("ORIGINAL" | "LISIBLE" | "PIECES")[];
            nombre: number;
            prepares: number;
            taille: number;
            /** Format: date-time */
            demandeLe: string;
            /** Format: date-time */
            expireLe: string;
        };
        DemandeTelechargement: {
            factures: string[];
            contenu: ("ORIGINAL" | "LISIBLE" | "PIECES")[];
        };
        TelechargementDemande: {
            id: string;
            pret: boolean;
        };
        Telechargements: {
            elements: components["schemas"]["Telechargement"][];
        };
        TraitementGroupe: {
            id: string;
            /** @enum {string} */
            action: "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "leverSuspension" | "demanderRecyclage" | "rejeter";
            motif: string | null;
            /** Format: date-time */
            demandeLe: string;
            finiLe: string | null;
            nombre: number;
            faites: number;
            refusees: number;
            lignes: {
                factureId: string;
                numero: string | null;
                fournisseur: string | null;
                statut: ("BROUILLON" | "SUPPRIMEE" | "NON_CONFORME" | "DEPOSEE" | "EN_COURS_ACHEMINEMENT" | "A_VALIDER_1" | "A_VALIDER_2" | "VALIDEE_1" | "VALIDEE_2" | "REFUSEE_1" | "REFUSEE_2" | "ERREUR_FOURNISSEUR_SUR_VALIDEUR" | "ERREUR_COTRAITANT_SUR_VALIDEUR" | "ABSENCE_VALIDATION_1_HORS_DELAI" | "ABSENCE_VALIDATION_2_HORS_DELAI" | "MISE_A_DISPOSITION" | "PRISE_EN_COMPTE_DESTINATAIRE" | "SUSPENDUE" | "COMPLETEE" | "A_RECYCLER" | "REJETEE" | "ABANDONNEE" | "SERVICE_FAIT" | "MANDATEE" | "MISE_A_DISPOSITION_COMPTABLE" | "COMPTABILISEE" | "MISE_EN_PAIEMENT") | null;
                resultat: ("FAITE" | "REFUSEE") | null;
                message: string | null;
            }[];
        };
        DemandeTraitement: {
            /** @enum {string} */
            action: "prendreEnCompte" | "constaterServiceFait" | "mandater" | "transmettreAuComptable" | "comptabiliser" | "mettreEnPaiement" | "suspendre" | "leverSuspension" | "demanderRecyclage" | "rejeter";
            motif?: string;
            numeroMandat?: string;
            factures: {
                id: string;
                version: number;
            }[];
        };
        TraitementDemande: {
            id: string;
        };
        CoordonneeGeree: {
            id: string;
            /** @enum {string} */
            type: "IBAN" | "RIB";
            libelle: string;
            fin: string;
            pays: string | null;
            bic: string | null;
            titulaire: string;
            affactureurNom: string | null;
            affactureurIdentifiant: string | null;
            active: boolean;
            parDefaut: boolean;
            enAttente: boolean;
            nouvelleJusquau: string | null;
            version: number;
        };
        CoordonneesGerees: {
            elements: components["schemas"]["CoordonneeGeree"][];
        };
        NumeroDeCompte: {
            numero: string | null;
        };
        NouvelleCoordonnee: {
            /** @enum {string} */
            type: "IBAN" | "RIB";
            libelle: string;
            titulaire: unknown;
            iban: unknown;
            banque: unknown;
            guichet: unknown;
            compte: unknown;
            cle: unknown;
            bic: unknown;
            affactureurNom: unknown;
            affactureurIdentifiant: unknown;
        };
        ModificationDeCoordonnee: {
            version: number;
            libelle: string;
            active: boolean;
            parDefaut: boolean;
        };
        StructureNommee: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
        };
        ServiceNomme: {
            id: string;
            code: string;
            nom: string;
        };
        MaDemande: {
            id: string;
            /** @enum {string} */
            nature: "RATTACHEMENT" | "PROFIL" | "STRUCTURE_PUBLIQUE" | "SUCCESSION" | "GESTIONNAIRE_PRINCIPAL" | "COORDONNEE_BANCAIRE";
            /** @enum {string} */
            statut: "EN_ATTENTE" | "APPROUVEE" | "REFUSEE" | "RETIREE" | "PERIMEE" | "SANS_OBJET";
            structure: components["schemas"]["StructureNommee"] | null;
            service: components["schemas"]["ServiceNomme"] | null;
            message: string | null;
            motif: string | null;
            faits: {
                [key: string]: string;
            };
            /** Format: date-time */
            demandeeLe: string;
            decideeLe: string | null;
            version: number;
        };
        DemandeADecider: {
            id: string;
            /** @enum {string} */
            nature: "RATTACHEMENT" | "PROFIL" | "STRUCTURE_PUBLIQUE" | "SUCCESSION" | "GESTIONNAIRE_PRINCIPAL" | "COORDONNEE_BANCAIRE";
            /** @enum {string} */
            statut: "EN_ATTENTE" | "APPROUVEE" | "REFUSEE" | "RETIREE" | "PERIMEE" | "SANS_OBJET";
            structure: components["schemas"]["StructureNommee"] | null;
            service: components["schemas"]["ServiceNomme"] | null;
            message: string | null;
            motif: string | null;
            faits: {
                [key: string]: string;
            };
            /** Format: date-time */
            demandeeLe: string;
            decideeLe: string | null;
            version: number;
            demandeur: {
                id: string;
                prenom: string;
                nom: string;
                courriel: string;
            };
            deMoi: boolean;
        };
        StructureARattacher: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            libelle: string | null;
            ville: string | null;
            rattache: boolean;
        };
        StructuresARattacher: {
            elements: components["schemas"]["StructureARattacher"][];
            suite: boolean;
        };
        ServicesARattacher: {
            elements: components["schemas"]["ServiceNomme"][];
            suite: boolean;
        };
        DemandeFaite: {
            id: string;
        };
        DemandeDeRattachement: {
            structureId: string;
            identifiant: string;
            serviceId: string | null;
            message: string;
        };
        DemandeDeProfil: {
            structureId: string;
            serviceId: string | null;
            /** @enum {string} */
            objet: "STRUCTURES" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "ENGAGEMENTS" | "MARCHES" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES" | "ORGANISATION" | "FACTURATION" | "COMMANDE" | "MARCHE" | "RACCORDEMENT" | "SUPPORT";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            message: string;
        };
        PageMesDemandes: {
            elements: components["schemas"]["MaDemande"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        Propositions: {
            elements: components["schemas"]["DemandeADecider"][];
        };
        ReponseAProposition: {
            /** @enum {string} */
            decision: "APPROUVER" | "REFUSER";
            motif: string | null;
            version: number;
        };
        PageApprobations: {
            elements: components["schemas"]["DemandeADecider"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        DecisionSurDemandes: {
            /** @enum {string} */
            decision: "APPROUVER" | "REFUSER";
            motif: string | null;
            demandes: {
                id: string;
                version: number;
            }[];
        };
        ResultatsDeDecision: {
            resultats: {
                id: string;
                fait: boolean;
                code: string | null;
                message: string | null;
            }[];
        };
        PageDemandesDuSupport: {
            elements: components["schemas"]["DemandeADecider"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        DecisionDuSupport: {
            /** @enum {string} */
            decision: "APPROUVER" | "REFUSER";
            motif: string | null;
            version: number;
        };
        Entreprise: {
            siret: string;
            raisonSociale: string;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            diffusible: boolean;
            active: boolean;
            publique: boolean;
            numeroTva: string | null;
        };
        EntrepriseConsultee: {
            /** @enum {string} */
            registre: "CONSULTE" | "ABSENT" | "INJOIGNABLE";
            entreprise: components["schemas"]["Entreprise"] | null;
            structure: components["schemas"]["StructureNommee"] | null;
        };
        NouvelleStructure: {
            /** @enum {string} */
            typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE" | "PARTICULIER";
            identifiant: string;
            publique: boolean;
            raisonSociale: string;
            nom: string | null;
            prenom: string | null;
            libelle: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            pays: string;
            courriel: string | null;
            telephone: string | null;
            numeroTva: string | null;
            message: string;
        };
        StructureCreee: {
            structure: components["schemas"]["StructureNommee"];
        };
        StructureDemandee: {
            demandeId: string;
        };
        BilanAvantFermeture: {
            facturesEmises: number;
            facturesRecues: number;
            brouillons: number;
            demandes: number;
            personnes: number;
        };
        FermetureDeStructure: {
            motif: string;
            identifiant: string;
        };
        ReouvertureDeStructure: {
            motif: string;
        };
        ReouvertureParLeSupport: {
            motif: string;
        };
        SuccessionPrevue: {
            /** @enum {string} */
            nature: "DEMENAGEMENT" | "SUCCESSION";
            issue: ("IMMEDIATE" | "A_APPROUVER") | null;
            refus: {
                code: string;
                message: string;
            } | null;
            entreprise: components["schemas"]["Entreprise"] | null;
            existante: components["schemas"]["StructureNommee"] | null;
            aReprendre: {
                personnes: number;
                services: number;
                banque: number;
                pieces: number;
            };
        };
        ChangementDeSiret: {
            siret: string;
            raisonSociale: string;
            adresse: unknown;
            complementAdresse: unknown;
            codePostal: unknown;
            ville: unknown;
            reprises: ("personnes" | "services" | "banque" | "pieces" | "parametres")[];
            message: string;
        };
        SuccessionFaite: {
            structure: components["schemas"]["StructureNommee"];
        };
        SuccessionDemandee: {
            demandeId: string;
        };
        PersonneNommee: {
            id: string;
            prenom: string;
            nom: string;
        };
        ActionDeStructure: {
            id: string;
            /** Format: date-time */
            instant: string;
            action: string;
            auteur: components["schemas"]["PersonneNommee"] | null;
            concerne: components["schemas"]["PersonneNommee"] | null;
            service: {
                code: string;
                nom: string;
            } | null;
            donnees: {
                [key: string]: string | null;
            };
        };
        PageHistorique: {
            elements: components["schemas"]["ActionDeStructure"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        MandatDeFacturation: {
            id: string;
            mandant: components["schemas"]["StructureNommee"];
            mandataire: components["schemas"]["StructureNommee"];
            /** Format: date */
            debut: string;
            fin: string | null;
            /** @enum {string} */
            situation: "PROPOSE" | "A_VENIR" | "EN_VIGUEUR" | "TERMINE" | "REFUSE" | "RETIRE" | "REVOQUE" | "PERIME";
            versionDuTexte: string;
            propose: {
                /** Format: date-time */
                le: string;
                par: string | null;
            };
            decide: {
                /** Format: date-time */
                le: string;
                par: string | null;
            } | null;
            revoque: {
                /** Format: date-time */
                le: string;
                par: string | null;
            } | null;
            motif: string | null;
            gestes: ("accepter" | "refuser" | "retirer" | "revoquer")[];
            version: number;
        };
        PageMandats: {
            elements: components["schemas"]["MandatDeFacturation"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        MandataireTrouve: {
            structure: components["schemas"]["StructureNommee"] | null;
        };
        PropositionDeMandat: {
            /** @enum {string} */
            typeIdentifiant: "SIRET" | "UE_HORS_FRANCE" | "HORS_UE" | "RIDET" | "TAHITI" | "AUTRE";
            identifiant: string;
            /** Format: date */
            debut: string;
            fin: string | null;
            versionDuTexte: string;
        };
        AcceptationDeMandat: {
            version: number;
            versionDuTexte: string;
        };
        RefusDeMandat: {
            version: number;
            motif: string;
        };
        RetraitDeMandat: {
            version: number;
        };
        RevocationDeMandat: {
            version: number;
            motif: string;
        };
        Octroi: {
            serviceId: string | null;
            /** @enum {string} */
            objet: "ORGANISATION" | "STRUCTURES" | "FACTURATION" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "COMMANDE" | "ENGAGEMENTS" | "MARCHE" | "MARCHES" | "RACCORDEMENT" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SUPPORT" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            debut: string | null;
            fin: string | null;
        };
        OctroiSaisi: {
            serviceId: string | null;
            /** @enum {string} */
            objet: "ORGANISATION" | "STRUCTURES" | "FACTURATION" | "FACTURES_EMISES" | "FACTURES_RECUES" | "FACTURES_A_VALIDER" | "FACTURES_DE_TRAVAUX" | "MEMOIRES" | "REMBOURSEMENTS" | "SUIVI_DES_FLUX" | "COMMANDE" | "ENGAGEMENTS" | "MARCHE" | "MARCHES" | "RACCORDEMENT" | "RACCORDEMENTS" | "COMPTES_TECHNIQUES" | "SUPPORT" | "SOLLICITATIONS_EMISES" | "SOLLICITATIONS_RECUES";
            /** @enum {string} */
            niveau: "CONSULTATION" | "MODIFICATION";
            debut: string | null;
            fin: string | null;
        };
        ServiceDePersonnes: {
            id: string;
            code: string;
            nom: string;
            actif: boolean;
        };
        MonRattachement: {
            id: string;
            structure: {
                id: string;
                typeIdentifiant: string;
                identifiant: string;
                raisonSociale: string;
                publique: boolean;
                active: boolean;
            };
            service: components["schemas"]["ServiceNomme"] | null;
            /** @enum {string} */
            role: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "UTILISATEUR";
            /** Format: date-time */
            depuis: string;
        };
        PageMesRattachements: {
            elements: components["schemas"]["MonRattachement"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        PropositionDeGestionnaire: {
            utilisateurId: string;
            message: string;
        };
        PropositionFaite: {
            id: string;
        };
        NominationDeGestionnaire: {
            utilisateurId: string;
        };
        ServiceGere: {
            id: string;
            code: string;
            nom: string;
            /** @enum {string} */
            etat: "ACTIF" | "A_VENIR" | "ECHU" | "INACTIF";
            parDefaut: boolean;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            version: number;
        };
        ServiceConsulte: {
            id: string;
            code: string;
            nom: string;
            /** @enum {string} */
            etat: "ACTIF" | "A_VENIR" | "ECHU" | "INACTIF";
            parDefaut: boolean;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            version: number;
            actif: boolean;
            courriel: string | null;
            telephone: string | null;
            adresse: string | null;
            complementAdresse: string | null;
            codePostal: string | null;
            ville: string | null;
            enCours: {
                factures: number;
                personnes: number;
            };
            modifiable: boolean;
            fermable: boolean;
        };
        PageServices: {
            elements: components["schemas"]["ServiceGere"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        NouveauService: {
            code: string;
            nom: string;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            courriel: string | null;
            telephone: string | null;
            adresse: unknown;
            complementAdresse: unknown;
            codePostal: unknown;
            ville: unknown;
        };
        ModificationDeService: {
            version: number;
            nom: string;
            debutValidite: string | null;
            finValidite: string | null;
            engagementObligatoire: boolean;
            courriel: string | null;
            telephone: string | null;
            adresse: unknown;
            complementAdresse: unknown;
            codePostal: unknown;
            ville: unknown;
        };
        EtatDeService: {
            version: number;
            actif: boolean;
        };
        ImportDeServices: {
            empreinte: string;
            crees: number;
            modifies: number;
            inchanges: number;
            refuses: number;
            lignes: {
                ligne: number;
                code: string;
                nom: string;
                /** @enum {string} */
                issue: "CREE" | "MODIFIE" | "REFUSE";
                champs: string[];
                message: string | null;
            }[];
        };
        FichierDeServices: {
            texte: string;
        };
        ImportDeServicesDemande: {
            texte: string;
            empreinte: string;
        };
        RattachementNomme: {
            id: string;
            service: components["schemas"]["ServiceDePersonnes"] | null;
            /** @enum {string} */
            statut: "VALIDEE" | "DESACTIVEE";
        };
        UtilisateurDeStructure: {
            id: string;
            nom: string;
            prenom: string;
            courriel: string;
            etat: string;
            /** @enum {string} */
            role: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "GESTIONNAIRE_DE_SERVICE" | "UTILISATEUR";
            rattachements: components["schemas"]["RattachementNomme"][];
            version: string;
            profils: components["schemas"]["Octroi"][];
            profilsAilleurs: number;
        };
        PageUtilisateurs: {
            elements: components["schemas"]["UtilisateurDeStructure"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        UtilisateurConsulte: {
            id: string;
            nom: string;
            prenom: string;
            courriel: string;
            etat: string;
            /** @enum {string} */
            role: "GESTIONNAIRE_PRINCIPAL" | "GESTIONNAIRE" | "GESTIONNAIRE_DE_SERVICE" | "UTILISATEUR";
            rattachements: components["schemas"]["RattachementNomme"][];
            version: string;
            telephone: string | null;
            derniereConnexion: string | null;
            profils: components["schemas"]["Octroi"][];
            services: components["schemas"]["ServiceDePersonnes"][];
        };
        UtilisateursConsultes: {
            elements: components["schemas"]["UtilisateurConsulte"][];
        };
        Portees: {
            raisonSociale: string;
            structure: boolean;
            services: components["schemas"]["ServiceDePersonnes"][];
            incomplet: boolean;
        };
        ChangementDeProfils: {
            utilisateurId: string;
            version: string;
            accorder: components["schemas"]["OctroiSaisi"][];
            retirer: components["schemas"]["OctroiSaisi"][];
        };
        ModificationDeProfils: {
            changements: components["schemas"]["ChangementDeProfils"][];
        };
        BilanDeProfils: {
            accordes: number;
            modifies: number;
            retires: number;
            personnes: number;
        };
        Invitation: {
            /** Format: email */
            courriel: string;
            nom: string;
            prenom: string;
            /**
             * @default fr
             * @enum {string}
             */
            langue: "fr" | "en";
            serviceId: string | null;
            profils: components["schemas"]["OctroiSaisi"][];
        };
        CompteVuDuSupport: {
            id: string;
            prenom: string;
            nom: string;
            courrielConnexion: string;
            etat: string;
            derniereConnexion: string | null;
        };
        PageComptesDuSupport: {
            elements: components["schemas"]["CompteVuDuSupport"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        ActeDuSupport: {
            id: string;
            /** Format: date-time */
            instant: string;
            /** @enum {string} */
            acte: "RECHERCHE_COMPTES" | "CONSULTATION_COMPTE" | "DEBLOCAGE" | "ENVOI_LIEN" | "FACTEURS_REINITIALISES" | "RECHERCHE_STRUCTURES" | "CONSULTATION_STRUCTURE" | "CONSULTATION_DEMANDES" | "APPROBATION_DEMANDE" | "REFUS_DEMANDE" | "REOUVERTURE_STRUCTURE";
            auteur: string;
            objetId: string | null;
            objet: string | null;
            motif: string | null;
        };
        CompteDetailleDuSupport: {
            id: string;
            prenom: string;
            nom: string;
            courrielConnexion: string;
            etat: string;
            derniereConnexion: string | null;
            courrielContact: string;
            telephone: string | null;
            langue: string;
            /** Format: date-time */
            creeLe: string;
            bloqueJusqua: string | null;
            sessions: number;
            structures: {
                id: string;
                raisonSociale: string;
                identifiant: string;
                gestionnairePrincipal: boolean;
            }[];
            actes: components["schemas"]["ActeDuSupport"][];
        };
        DeblocageDeCompte: {
            motif: string;
        };
        EnvoiDeLien: {
            motif: string;
        };
        ReinitialisationDesFacteurs: {
            motif: string;
        };
        StructureVueDuSupport: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
        };
        PageStructuresDuSupport: {
            elements: components["schemas"]["StructureVueDuSupport"][];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
        StructureDetailleeDuSupport: {
            id: string;
            typeIdentifiant: string;
            identifiant: string;
            raisonSociale: string;
            publique: boolean;
            active: boolean;
            /** Format: date-time */
            creeLe: string;
            personnes: number;
            services: number;
            gestionnaires: {
                id: string;
                prenom: string;
                nom: string;
                courrielConnexion: string;
                etat: string;
                principal: boolean;
            }[];
            actes: {
                id: string;
                /** Format: date-time */
                instant: string;
                /** @enum {string} */
                acte: "RECHERCHE_COMPTES" | "CONSULTATION_COMPTE" | "DEBLOCAGE" | "ENVOI_LIEN" | "FACTEURS_REINITIALISES" | "RECHERCHE_STRUCTURES" | "CONSULTATION_STRUCTURE" | "CONSULTATION_DEMANDES" | "APPROBATION_DEMANDE" | "REFUS_DEMANDE" | "REOUVERTURE_STRUCTURE";
                auteur: string;
                objetId: string | null;
                objet: string | null;
                motif: string | null;
            }[];
        };
        PageActesDuSupport: {
            elements: {
                id: string;
                /** Format: date-time */
                instant: string;
                /** @enum {string} */
                acte: "RECHERCHE_COMPTES" | "CONSULTATION_COMPTE" | "DEBLOCAGE" | "ENVOI_LIEN" | "FACTEURS_REINITIALISES" | "RECHERCHE_STRUCTURES" | "CONSULTATION_STRUCTURE" | "CONSULTATION_DEMANDES" | "APPROBATION_DEMANDE" | "REFUS_DEMANDE" | "REOUVERTURE_STRUCTURE";
                auteur: string;
                objetId: string | null;
                objet: string | null;
                motif: string | null;
            }[];
            curseurSuivant: string | null;
            rechercheIncomplete: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

//! The OpenAPI 3.1 document of what programs may ask: the public JSON endpoints.
//!
//! Everything else the server answers is pages for people. A test holds this list against the table of routes.

use serde_json::{Map, Value, json};

/// One address for programs.
struct Endpoint {
    path: &'static str,
    operation: &'static str,
    summary: &'static str,
    /// Parameters in the query: name, what it is, whether it is needed.
    query: &'static [(&'static str, &'static str, bool)],
    media_type: &'static str,
    schema: fn() -> Value,
}

fn object() -> Value {
    json!({ "type": "object" })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn credential() -> Value {
    json!({ "$ref": "#/components/schemas/Credential" })
}

fn suggestions() -> Value {
    json!({ "type": "array", "items": { "$ref": "#/components/schemas/Suggestion" } })
}

const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        path: "/c/{share}",
        operation: "sharedCredential",
        summary: "A shared credential as it was signed. The same address is a page for people: ask with Accept: application/vc.",
        query: &[],
        media_type: "application/vc",
        schema: credential,
    },
    Endpoint {
        path: "/achievements/{version}",
        operation: "achievement",
        summary: "What is certified: the Achievement as it stood when it was awarded. Ask with Accept: application/ld+json.",
        query: &[],
        media_type: "application/ld+json",
        schema: object,
    },
    Endpoint {
        path: "/issuers/{organisation}/did.json",
        operation: "controllerDocument",
        summary: "The did:web controller document of an organisation: every key it ever signed with.",
        query: &[],
        media_type: "application/did+json",
        schema: object,
    },
    Endpoint {
        path: "/status/{list}",
        operation: "statusList",
        summary: "A signed BitstringStatusListCredential. Carries an ETag.",
        query: &[],
        media_type: "application/vc",
        schema: credential,
    },
    Endpoint {
        path: "/contexts/annex-one.json",
        operation: "annexOneContext",
        summary: "The JSON-LD context of the terms of Annex I of the Council recommendation on micro-credentials.",
        query: &[],
        media_type: "application/ld+json",
        schema: object,
    },
    Endpoint {
        path: "/concepts/suggest",
        operation: "suggestConcepts",
        summary: "Skills and occupations that match what is being typed, best first.",
        query: &[
            ("q", "What is being typed.", true),
            ("kind", "skill or occupation; both without it.", false),
        ],
        media_type: "application/json",
        schema: suggestions,
    },
    Endpoint {
        path: "/ims/case/v1p1/CFDocuments",
        operation: "caseDocuments",
        summary: "The network's own frameworks as CASE 1.1 CFDocuments.",
        query: &[],
        media_type: "application/json",
        schema: object,
    },
    Endpoint {
        path: "/ims/case/v1p1/CFDocuments/{id}",
        operation: "caseDocument",
        summary: "One framework of the network as a CASE 1.1 CFDocument.",
        query: &[],
        media_type: "application/json",
        schema: object,
    },
    Endpoint {
        path: "/ims/case/v1p1/CFPackages/{id}",
        operation: "casePackage",
        summary: "One framework of the network whole, as a CASE 1.1 CFPackage.",
        query: &[],
        media_type: "application/json",
        schema: object,
    },
    Endpoint {
        path: "/ims/case/v1p1/CFItems/{id}",
        operation: "caseItem",
        summary: "One concept as a CASE 1.1 CFItem.",
        query: &[],
        media_type: "application/json",
        schema: object,
    },
    Endpoint {
        path: "/ims/case/v1p1/CFAssociations/{id}",
        operation: "caseAssociation",
        summary: "One relation as a CASE 1.1 CFAssociation.",
        query: &[],
        media_type: "application/json",
        schema: object,
    },
    Endpoint {
        path: "/ims/case/v1p1/CFItemAssociations/{id}",
        operation: "caseItemAssociations",
        summary: "One concept with everything it is tied to, as a CASE 1.1 CFAssociationSet.",
        query: &[],
        media_type: "application/json",
        schema: object,
    },
    Endpoint {
        path: "/healthz",
        operation: "health",
        summary: "Answers when the database does.",
        query: &[],
        media_type: "text/plain",
        schema: text,
    },
];

/// One address of the VC API: path, operation, summary, members of the body, what is answered when it succeeds.
type ProgramEndpoint = (&'static str, &'static str, &'static str, &'static [&'static str], u16);

const VC_API: &[ProgramEndpoint] = &[
    (
        "/credentials/issue",
        "issueCredential",
        "Sign a credential as the network's own did:key: eddsa-rdfc-2022, or ecdsa-sd-2023 with options.mandatoryPointers.",
        &["credential", "options"],
        201,
    ),
    (
        "/eddsa-rdfc-2022/credentials/issue",
        "issueEddsaRdfc2022",
        "Sign with eddsa-rdfc-2022.",
        &["credential", "options"],
        201,
    ),
    (
        "/eddsa-jcs-2022/credentials/issue",
        "issueEddsaJcs2022",
        "Sign with eddsa-jcs-2022.",
        &["credential", "options"],
        201,
    ),
    (
        "/ecdsa-rdfc-2019-p256/credentials/issue",
        "issueEcdsaRdfc2019P256",
        "Sign with ecdsa-rdfc-2019 on P-256.",
        &["credential", "options"],
        201,
    ),
    (
        "/ecdsa-rdfc-2019-p384/credentials/issue",
        "issueEcdsaRdfc2019P384",
        "Sign with ecdsa-rdfc-2019 on P-384.",
        &["credential", "options"],
        201,
    ),
    (
        "/ecdsa-sd-2023/credentials/issue",
        "issueEcdsaSd2023",
        "Sign with an ecdsa-sd-2023 base proof; options.mandatoryPointers names what can never be withheld.",
        &["credential", "options"],
        201,
    ),
    (
        "/status/credentials/issue",
        "issueWithStatus",
        "Sign with eddsa-rdfc-2022 and a place in a Bitstring Status List for revocation.",
        &["credential", "options"],
        201,
    ),
    (
        "/credentials/status",
        "setCredentialStatus",
        "Revoke a credential that was issued with a status, or take that back.",
        &["credentialId", "credentialStatus", "status"],
        200,
    ),
    (
        "/credentials/derive",
        "deriveCredential",
        "Show only the mandatory parts of an ecdsa-sd-2023 credential and those of options.selectivePointers.",
        &["verifiableCredential", "options"],
        201,
    ),
    (
        "/credentials/verify",
        "verifyCredential",
        "Verify a credential in any form. options.checks names the checks that decide; without it, all do.",
        &["verifiableCredential", "options"],
        200,
    ),
    (
        "/presentations/verify",
        "verifyPresentation",
        "Verify a presentation and every credential in it, for options.domain and options.challenge.",
        &["verifiablePresentation", "options"],
        200,
    ),
];

/// An address of the VC API in the document.
fn program_item((_, operation, summary, members, success): &ProgramEndpoint) -> Value {
    let properties: Map<String, Value> = members.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
    let problem = |description: &str| json!({ "description": description, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } });
    let mut responses = json!({
        "400": problem("The request cannot be done as it stands, or what was to be verified does not hold."),
        "401": problem("No API key, or none that counts."),
        "413": problem("The body is too large."),
        "429": problem("Too many requests: wait as Retry-After says."),
    });
    responses[success.to_string()] =
        json!({ "description": summary, "content": { "application/json": { "schema": object() } } });
    json!({
        "post": {
            "operationId": operation,
            "summary": summary,
            "description": "VC API; answered only where the setting vc_api is on.",
            "security": [{ "apiKey": [] }],
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": {
                    "type": "object", "required": [members[0]], "properties": properties,
                } } },
            },
            "responses": responses,
        },
    })
}

/// The document.
#[must_use]
pub fn document() -> Value {
    let public = ENDPOINTS.iter().map(|endpoint| (endpoint.path.to_owned(), path_item(endpoint)));
    let programs = VC_API.iter().map(|endpoint| (endpoint.0.to_owned(), program_item(endpoint)));
    let paths: Map<String, Value> = public.chain(programs).collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Bottega",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "What programs may ask of a Bottega network.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "apiKey": { "type": "http", "scheme": "bearer", "description": "A token made by `bottega api-key create`." },
            },
            "schemas": {
                "Problem": {
                    "type": "object",
                    "description": "What is wrong (RFC 9457).",
                    "required": ["type", "title", "status", "detail"],
                },
                "Credential": {
                    "type": "object",
                    "description": "A verifiable credential (VC Data Model 2.0; Open Badges 3.0 where it is a badge).",
                    "required": ["@context", "type", "issuer", "credentialSubject", "proof"],
                },
                "Suggestion": {
                    "type": "object",
                    "required": ["value", "label", "id"],
                    "properties": {
                        "value": { "type": "string", "description": "What the field will hold." },
                        "label": { "type": "string", "description": "What the list shows." },
                        "id": { "type": "string", "description": "The concept's id." },
                    },
                },
            },
        },
    })
}

fn path_item(endpoint: &Endpoint) -> Value {
    let in_path = endpoint.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let in_path = in_path
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
    let in_query = endpoint.query.iter().map(|(name, description, required)| {
        json!({ "name": name, "in": "query", "description": description, "required": required, "schema": { "type": "string" } })
    });
    let mut responses = json!({
        "200": { "description": endpoint.summary, "content": { endpoint.media_type: { "schema": (endpoint.schema)() } } },
    });
    if endpoint.path.contains('{') {
        responses["404"] = json!({ "description": "There is no such thing." });
    }
    json!({
        "get": {
            "operationId": endpoint.operation,
            "summary": endpoint.summary,
            "parameters": in_path.chain(in_query).collect::<Vec<_>>(),
            "responses": responses,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use web::server::Access;

    #[test]
    fn everything_described_is_a_public_route() {
        let routes = crate::wiring::routes();
        for endpoint in ENDPOINTS {
            let route =
                routes.table().iter().find(|route| route.path == endpoint.path && route.method == "GET");
            assert_eq!(route.map(|route| route.access), Some(Access::Public), "{}", endpoint.path);
        }
    }

    #[test]
    fn the_vc_api_is_described_and_nothing_else() {
        let routes = crate::wiring::vc_api_routes();
        let mut served: Vec<_> = routes.table().iter().map(|route| route.path).collect();
        let mut described: Vec<_> = VC_API.iter().map(|endpoint| endpoint.0).collect();
        served.sort_unstable();
        described.sort_unstable();
        assert_eq!(served, described);
        let off = crate::wiring::routes();
        for path in served {
            assert!(!off.table().iter().any(|route| route.path == path && route.method == "POST"), "{path}");
        }
    }

    #[test]
    fn every_address_that_ends_in_json_and_is_public_is_described() {
        let document = document();
        for route in crate::wiring::routes().table() {
            if route.access == Access::Public && route.path.rsplit('.').next() == Some("json") {
                assert!(document["paths"][route.path].is_object(), "{} is not described", route.path);
            }
        }
    }
}

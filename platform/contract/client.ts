// What a front end writes against the generated types. It only has to compile: what the document
// says must be enough for it, without a cast or an assertion.
import createClient from "openapi-fetch";
import type { components, paths } from "./target/schema.d.ts";

type Incident = components["schemas"]["SafetyIncident"];

const client = createClient<paths>({ baseUrl: "http://127.0.0.1:8080" });

export async function report(student: string, what: string): Promise<Incident> {
    const { data, error, response } = await client.POST("/api/safety/incidents", {
        params: { header: { "Idempotency-Key": crypto.randomUUID() } },
        body: {
            kind: "INJURY",
            severity: 1,
            what,
            occurredAt: new Date().toISOString(),
            students: [{ studentId: student, role: "INJURED" }],
        },
    });
    if (error) {
        throw new Error(`${error.code} ${response.headers.get("X-Request-Id") ?? ""}`);
    }
    return data;
}

export async function states(school: string): Promise<string[]> {
    const found: string[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
        const { data } = await client.GET("/api/safety/incidents", {
            params: { query: { school, limit: 200, cursor } },
        });
        data?.items.forEach((incident) => found.push(`${incident.id} ${incident.state}`));
        cursor = data?.next;
        more = cursor !== undefined;
    }
    return found;
}

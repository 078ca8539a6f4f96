/// The API document of a service under test (接口文档): its words, examples and rules. Serves all
/// clauses; no service code. May use RestAssured, Jackson and the compiler's tree of the sources.
package org.guanai.kit.testing.api;

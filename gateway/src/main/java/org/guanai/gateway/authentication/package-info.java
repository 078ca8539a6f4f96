/// Authentication (认证): verifies the bearer token of a request, once for each token, and counts the
/// caller against the limits (1.2). May use `request`, `limit` and the module token.
package org.guanai.gateway.authentication;

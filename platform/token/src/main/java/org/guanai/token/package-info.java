/// Tokens (令牌): what a verified access token must say, whether the realm's keys are here, and the
/// memory of tokens that were verified. Serves 1.2, in the gateway and in every service alike. May
/// use quarkus-oidc; knows no HTTP of either side.
package org.guanai.token;

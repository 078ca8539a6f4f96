/// The API document (接口文档): merges the committed documents of the services at build time. May use
/// `authentication` for the open paths.
package org.guanai.gateway.openapi;

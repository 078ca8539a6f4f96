/// HTTP (接口): pages and cursors, conditional requests, parameters, problem answers of the
/// transport. May use `problem` and `scope`.
package org.guanai.kit.http;

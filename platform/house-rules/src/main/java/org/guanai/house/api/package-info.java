/// The API's own rules (接口规约), held by every service's document and by the gateway's. Uses Jackson
/// only.
package org.guanai.house.api;

/// What every request has (请求): its id, and values that the database can store. Uses nothing else
/// of the kit.
package org.guanai.kit.request;

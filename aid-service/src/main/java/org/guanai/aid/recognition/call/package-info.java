/// That applications for recognition are taken (认定通知): told early, by the school or the county, for
/// a time. Clauses: 3.3.2a. Uses: `order`, `term`, `hardship`.
package org.guanai.aid.recognition.call;

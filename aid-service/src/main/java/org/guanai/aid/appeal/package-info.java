/// Appeals of refusals (申诉): filed within working days, answered within working days by the county,
/// never by who refused. Clauses: 2.2. Uses: `publicity`; implemented by `approval` and
/// `recognition`: [Appealable].
package org.guanai.aid.appeal;

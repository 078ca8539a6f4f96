/// Care programmes (专项行动), as the girls' action (关爱女孩行动), with their numbers by sex. Clause 3.2.4a.
/// Uses `correction`; reads the tables of `roll` and `child`.
package org.guanai.registry.roll.programme;

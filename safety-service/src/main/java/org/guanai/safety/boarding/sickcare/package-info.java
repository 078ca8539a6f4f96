/// Care for boarders who are sick (生病照护). Clauses: 3.3.1e. Uses `student`, `acting` and the kit.
package org.guanai.safety.boarding.sickcare;

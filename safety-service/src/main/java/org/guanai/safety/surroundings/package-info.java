/// Hazards around the school (校园周边): by kind and agency, joint actions, re-checks, how old the open
/// ones are. Clauses: 3.3.4a, 3.3.4b. Uses `acting`, `agency`, `file` and the kit.
package org.guanai.safety.surroundings;

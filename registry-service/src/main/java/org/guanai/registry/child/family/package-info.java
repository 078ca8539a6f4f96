/// What is known of a child's family (家庭情况): parents, carer, household, residence and what the
/// family lives on (3.1.3c, 3.1.2a). Facts without rules; may use `people.guardian` for relations.
package org.guanai.registry.child.family;

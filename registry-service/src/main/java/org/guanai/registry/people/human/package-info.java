/// Humans (人): one for all posts and children that they have in a county.
///
/// Serves the identity of everyone who acts; decision 0024.
///
/// Uses no other feature.
package org.guanai.registry.people.human;

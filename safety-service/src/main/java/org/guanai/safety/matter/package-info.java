/// Matters (关切事项) that the safety post has to look at, since a helper met with an acute concern
/// (3.1.3k, 3.1.5e): opened by mentoring's events, settled by a person. No guardian is told of one:
/// the guardian may be the concern. Uses `student`, the kit and `reference`.
package org.guanai.safety.matter;

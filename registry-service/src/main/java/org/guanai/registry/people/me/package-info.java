/// Who is calling (本人): person, posts, organisations by name, and the county's time. Serves every
/// client; begins what 2.2 calls the duties of a post. May use `people.account`, `place`,
/// `calendar`.
package org.guanai.registry.people.me;

/// Who is suspected of having caused an incident (被举报人): never told of it, and shut out of it in
/// every post. Clauses: 3.1.5e, 3.1.5f. Uses `student`, `staff` and the kit.
package org.guanai.safety.suspect;

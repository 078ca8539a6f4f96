/// Who guides the boarders' life (生活指导教师, 3.3.1c), the ratio to the boarders, and where somebody is
/// missing. May use `network.boarding`, `people.staff`, `people.office` and the kit's `rule`.
package org.guanai.registry.network.lifepost;

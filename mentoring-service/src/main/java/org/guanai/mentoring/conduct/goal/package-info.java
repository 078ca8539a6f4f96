/// Goals of conduct and weekly observations (行为规范训练, 3.1.6f). Owns the tables `conduct_goal` and
/// `conduct_mark`.
package org.guanai.mentoring.conduct.goal;

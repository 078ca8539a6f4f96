/// What activities and lessons count for (3.1.4c, 3.1.6b, 3.1.6h, 3.2.3c, 3.2.4c). Owns no table.
package org.guanai.mentoring.activity.indicator;

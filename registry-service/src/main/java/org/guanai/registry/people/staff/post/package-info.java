/// Who may give which post (岗位, 3.1.1a). Uses nothing.
package org.guanai.registry.people.staff.post;

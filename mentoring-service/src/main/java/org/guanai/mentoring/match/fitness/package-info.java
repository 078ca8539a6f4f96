/// Who may look after whom (结对条件, 3.1.3f, 3.1.4e). Uses students, staff and helpers.
package org.guanai.mentoring.match.fitness;

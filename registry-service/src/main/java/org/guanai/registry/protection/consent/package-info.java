/// Consents of guardians (单独同意): for each use of a child's data a tick of its own, withdrawn at any
/// time. Personal Information Protection Law, articles 15, 29 and 31. Uses `protection.form`,
/// `child` and `people`.
package org.guanai.registry.protection.consent;

/// Printed documents (打印件) of a service: PDF from its templates, refused by name where a character
/// cannot be printed. Serves 3.1.3d. Uses `print` and the kit's refusals.
package org.guanai.files.document;

/**
 * Words, parts of speech and companies' names, by HanLP's dictionaries. HanLP itself runs in build steps only.
 */
@NullMarked
package io.hanwire.language;

import org.jspecify.annotations.NullMarked;

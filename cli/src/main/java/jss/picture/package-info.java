/** Files of pictures: how large they are, and their bytes without what they tell of people and places. */
@NullMarked
package jss.picture;

import org.jspecify.annotations.NullMarked;

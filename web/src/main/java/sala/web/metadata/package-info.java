/**
 * The register in the words of other catalogues: Dublin Core and LOM. Start at
 * {@link sala.web.metadata.MetadataResource}; which field becomes what is in docs/metadata.md.
 */
@NullMarked
package sala.web.metadata;

import org.jspecify.annotations.NullMarked;

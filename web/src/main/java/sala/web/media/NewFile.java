package sala.web.media;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of the form in which programs send a file, as the description of the API shows them. */
public record NewFile(
        @Schema(type = SchemaType.STRING, format = "binary") String file,
        @Nullable MediaWords metadata,
        @Schema(description = "true for an item of its own even if the register has the same bytes") @Nullable
                Boolean again) {}

package sala.media.pack;

import java.util.ArrayList;
import java.util.List;
import sala.media.disk.name.ReadableName;
import sala.media.transcode.Unplayable.Reason;

/** Paths in packages: as links write them, whatever alphabet the packer's names were in. */
public final class PackedPath {

    private static final int LONGEST = 500;

    private PackedPath() {}

    /** @throws PackageRefused when the name leads out of the package */
    static String of(String name) throws PackageRefused {
        List<String> segments = new ArrayList<>();
        for (String segment : name.split("[/\\\\]")) {
            if (segment.equals("..") || segment.matches("[A-Za-z]:") || segment.indexOf(0) >= 0) {
                throw new PackageRefused(Reason.PACKAGE_LEADS_OUT, "a name leads outside");
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(ReadableName.of(segment));
            }
        }
        String path = String.join("/", segments);
        if (path.isEmpty() || path.length() > LONGEST || name.startsWith("/")) {
            throw new PackageRefused(Reason.PACKAGE_LEADS_OUT, "a name that is no path");
        }
        return path;
    }

    /** A path that a browser asked for, written as those of packages are. */
    public static String asked(String path) {
        return String.join(
                "/", List.of(path.split("/")).stream().map(ReadableName::of).toList());
    }
}

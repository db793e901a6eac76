package sala.web.media;

import java.util.List;
import sala.course.CourseName;
import sala.media.disk.DiskFiles.Companion;
import sala.paging.Page;

/**
 * Where an item is used.
 *
 * @param courses the first of the published ones that show it
 * @param companions what came with it from a disk and belongs to the same lesson
 */
public record ItemUse(Page<CourseName> courses, List<Companion> companions) {}

package sala.course;

/** In which order a list shows courses. */
public enum CourseSort {
    TITLE("c.title, c.id"),
    NEWEST("c.changed desc, c.id"),
    GRADE("c.grade, c.title, c.id");

    private final String order;

    CourseSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}

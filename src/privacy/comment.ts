/** Whether a comment in a picture is only the mark of the program that wrote it, or empty. */
export const isOfProgram = (comment: string): boolean =>
  !/[a-z0-9]/i.test(comment) ||
  /^\W*(?:created (?:with|by)|creator:|made (?:with|by)|edited (?:with|by)|lavc|file (?:source|written)|optimized|lead technologies|applemark|intel|software:|gif(?:sicle|maker)|xv )/i.test(
    comment,
  );

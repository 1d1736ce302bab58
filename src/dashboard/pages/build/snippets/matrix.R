# Needs: install.packages("ggplot2"). Writes matrix.png.
library(ggplot2)

cells <- read.csv(
  "{{origin}}/export/matrix.csv?matter={{matter}}&standing=PRINCIPAL&standing=CONTRIBUTING&rows=RESPONDENT&columns=THEME",
  fileEncoding = "UTF-8-BOM", na.strings = ""
)

signs <- c(SUPPORT = "+", SUPPORT_WITH_CONDITION = "(+)", MIXED = "±", DOUBT = "?", OPPOSE = "–", NO_VIEWS = "0")
colours <- c(
  SUPPORT = "#1d5a9e", SUPPORT_WITH_CONDITION = "#b5d3ef", MIXED = "#dcd7cd",
  DOUBT = "#f6d1a3", OPPOSE = "#8a4a07", NO_VIEWS = "#ffffff"
)
# By id, as two bodies can have one name; a pair that is missing is silence.
names <- cells[!duplicated(cells$row), ]
cells$row <- factor(cells$row, levels = rev(names$row))

chart <- ggplot(cells, aes(x = columnLabel, y = row, fill = stance)) +
  geom_tile(colour = "#444444") +
  geom_text(aes(label = signs[stance], colour = ifelse(stance %in% c("SUPPORT", "OPPOSE"), "white", "black"))) +
  scale_colour_identity() +
  scale_fill_manual(values = colours) +
  scale_y_discrete(labels = setNames(names$rowLabel, names$row)) +
  labs(
    title = "Who says what on which theme", caption = paste("remissgraf, version", cells$version[1]),
    x = NULL, y = NULL, fill = NULL
  ) +
  theme(axis.text.x = element_text(angle = 50, hjust = 1))
ggsave("matrix.png", chart, width = 14, height = 10, dpi = 120)
print(cells[c("rowLabel", "columnLabel", "stance", "count")])

# Needs: install.packages(c("jsonlite", "ggplot2")). Writes measures.png.
library(ggplot2)

answer <- jsonlite::fromJSON("{{origin}}/graphql/measure-tally?matter={{matter}}&first=15", flatten = TRUE)
measures <- answer$data$measures$nodes
version <- answer$data$dataset$version

# Against to the left, for to the right; who is in between stands across the middle.
part <- function(field, stance, side) {
  data.frame(measure = measures$name, stance = stance, count = measures[[paste0("tally.", field)]] * side)
}
parts <- rbind(
  part("mixed", "Mixed", 0.5),
  part("mixed", "Mixed", -0.5),
  part("supportWithCondition", "Supports with a condition", 1),
  part("support", "Supports", 1),
  part("doubt", "Doubts", -1),
  part("oppose", "Opposes", -1)
)
colours <- c(
  "Opposes" = "#8a4a07", "Doubts" = "#f6d1a3", "Supports" = "#1d5a9e",
  "Supports with a condition" = "#b5d3ef", "Mixed" = "#dcd7cd"
)
parts$stance <- factor(parts$stance, levels = names(colours))
parts$measure <- factor(parts$measure, levels = rev(measures$name))

chart <- ggplot(parts, aes(x = count, y = measure, fill = stance)) +
  geom_col(colour = "#444444", linewidth = 0.2) +
  geom_vline(xintercept = 0) +
  scale_fill_manual(values = colours) +
  scale_x_continuous(labels = abs) +
  labs(
    title = "Who supports which measure", caption = paste("remissgraf, version", version),
    x = "against | respondents | for", y = NULL, fill = NULL
  )
ggsave("measures.png", chart, width = 11, height = 7, dpi = 120)
print(measures[c("name", "tally.support", "tally.supportWithCondition", "tally.mixed", "tally.doubt", "tally.oppose")])

SELECT * FROM indicator_library
ORDER BY province, fiscal_year, level2, counties DESC, projects DESC, cluster

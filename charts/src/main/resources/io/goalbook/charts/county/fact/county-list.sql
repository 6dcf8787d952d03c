SELECT *
FROM book_counties
ORDER BY number

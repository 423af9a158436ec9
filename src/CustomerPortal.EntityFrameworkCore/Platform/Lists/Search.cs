using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Lists;

/// <summary>Searches in columns, without regard to case, as far as the engine knows letters.</summary>
internal static class Search
{
    private const string Escape = "\\";

    /// <summary>Rows of which a column contains the text; every row when there is none.</summary>
    public static IQueryable<T> Containing<T>(this IQueryable<T> rows, string? text, params Expression<Func<T, string?>>[] columns) =>
        rows.Containing(text, _ => false, columns);

    /// <summary>Rows of which a column contains the text, and those that match it otherwise; every row when there is none.</summary>
    public static IQueryable<T> Containing<T>(this IQueryable<T> rows, string? text, Expression<Func<T, bool>> otherwise, params Expression<Func<T, string?>>[] columns)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return rows;
        }

        var pattern = Expression.Constant("%" + Literal(text.Trim().ToLowerInvariant()) + "%");
        var row = Expression.Parameter(typeof(T), "row");
        var any = columns.Select(column => Like(Of(row, column), pattern)).Append(Of(row, otherwise)).Aggregate(Expression.OrElse);
        return rows.Where(Expression.Lambda<Func<T, bool>>(any, row));
    }

    private static Expression Of(ParameterExpression row, LambdaExpression lambda) => new Rename(lambda.Parameters[0], row).Visit(lambda.Body);

    private static MethodCallExpression Like(Expression column, Expression pattern) => Expression.Call(
        typeof(DbFunctionsExtensions),
        nameof(DbFunctionsExtensions.Like),
        null,
        Expression.Constant(EF.Functions),
        Expression.Call(column, nameof(string.ToLower), null),
        pattern,
        Expression.Constant(Escape));

    private static string Literal(string text) => text
        .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
        .Replace("%", Escape + "%", StringComparison.Ordinal)
        .Replace("_", Escape + "_", StringComparison.Ordinal);

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class SqliteSize : IDatabaseSize
{
    /// <inheritdoc />
    public string Engine => "SQLite";

    /// <inheritdoc />
    public string Sql => "SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()";
}

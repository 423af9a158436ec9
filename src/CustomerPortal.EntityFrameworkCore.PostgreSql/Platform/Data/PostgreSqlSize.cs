namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class PostgreSqlSize : IDatabaseSize
{
    /// <inheritdoc />
    public string Engine => "PostgreSQL";

    /// <inheritdoc />
    public string Sql => "SELECT pg_database_size(current_database()) AS \"Value\"";
}

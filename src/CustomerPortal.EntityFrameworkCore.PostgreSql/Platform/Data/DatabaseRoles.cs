using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <summary>The two roles a host connects with: made when missing, refused when they may too much.</summary>
internal static class DatabaseRoles
{
    public static async Task EnsureAsync(NpgsqlConnection admin, NpgsqlConnectionStringBuilder role, CancellationToken ct)
    {
        var name = role.Username ?? throw new InvalidOperationException("A connection string names no user.");
        if (await RightsAsync(admin, name, ct) is { } rights)
        {
            if (rights.MayTooMuch || name == admin.UserName)
            {
                throw new InvalidOperationException(
                    $"The role {name} is a superuser, bypasses row-level security or owns the tables: the host must not connect with it.");
            }

            return;
        }

        await ExecuteAsync(admin, $"CREATE ROLE {Sql.Name(name)} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD {Sql.Text(role.Password ?? string.Empty)}", ct);
    }

    private static async Task<Rights?> RightsAsync(NpgsqlConnection admin, string name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "SELECT rolsuper OR rolbypassrls OR pg_has_role(rolname, current_user, 'MEMBER') FROM pg_roles WHERE rolname = $1", admin);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return await command.ExecuteScalarAsync(ct) is bool mayTooMuch ? new Rights(mayTooMuch) : null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection admin, string sql, CancellationToken ct)
    {
#pragma warning disable CA2100 // DDL takes no parameters; names and texts are quoted by Sql.
        await using var command = new NpgsqlCommand(sql, admin);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(ct);
    }

    private sealed record Rights(bool MayTooMuch);
}

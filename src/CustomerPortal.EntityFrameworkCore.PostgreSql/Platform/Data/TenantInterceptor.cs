using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <summary>Where EF Core opens connections, runs commands and rolls back: the places at which the tenant is told.</summary>
internal sealed class TenantInterceptor(TenantOfConnection tenant) : IDbConnectionInterceptor, IDbCommandInterceptor, IDbTransactionInterceptor
{
    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        tenant.Opened(connection);
        try
        {
            tenant.Tell(connection, null);
        }
        catch (NpgsqlException e)
        {
            connection.Close();
            throw new StaleConnectionException(e);
        }
    }

    public async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        tenant.Opened(connection);
        try
        {
            await tenant.TellAsync(connection, null, cancellationToken);
        }
        catch (NpgsqlException e)
        {
            await connection.CloseAsync();
            throw new StaleConnectionException(e);
        }
    }

    public InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Tell(command, result);

    public InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        Tell(command, result);

    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Tell(command, result);

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        TellAsync(command, result, cancellationToken);

    public ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        TellAsync(command, result, cancellationToken);

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        TellAsync(command, result, cancellationToken);

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => tenant.Forget(transaction.Connection!);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        tenant.Forget(transaction.Connection!);
        return Task.CompletedTask;
    }

    private InterceptionResult<T> Tell<T>(DbCommand command, InterceptionResult<T> result)
    {
        tenant.Tell(command.Connection!, command.Transaction);
        return result;
    }

    private async ValueTask<InterceptionResult<T>> TellAsync<T>(DbCommand command, InterceptionResult<T> result, CancellationToken ct)
    {
        await tenant.TellAsync(command.Connection!, command.Transaction, ct);
        return result;
    }
}

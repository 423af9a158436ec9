using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Writes when and from where keys were last used.</summary>
internal sealed class ApiKeyUseWriter(ApiKeyUses uses, IServiceScopeFactory scopes, ICurrentTenant tenant, ILogger<ApiKeyUseWriter> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var use in uses.Waiting.ReadAllAsync(stoppingToken))
            {
                await TryWriteAsync(use, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process stops; the last uses are not worth a wait.
        }
    }

    private async Task TryWriteAsync(ApiKeyUse use, CancellationToken ct)
    {
        try
        {
            using var own = tenant.Change(use.TenantId);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Set<ApiKey>().Where(k => k.Id == use.KeyId).ExecuteUpdateAsync(
                set => set.SetProperty(k => k.LastUsedAt, use.At).SetProperty(k => k.LastUsedAddress, use.Address), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The next use of the key, a minute later, tries again.
            logger.LogWarning("The last use of API key {KeyId} was not written: {Error}", use.KeyId, FailureName.Of(e));
        }
    }
}

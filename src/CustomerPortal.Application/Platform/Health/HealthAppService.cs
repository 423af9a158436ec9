using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Health;

/// <inheritdoc />
internal sealed class HealthAppService(
    IServiceScopeFactory scopes,
    ITenantQueries tenants,
    ICurrentTenant tenant,
    TimeProvider clock,
    ILogger<HealthAppService> logger) : IHealthAppService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public async Task<HealthReportDto> OfHostAsync(CancellationToken ct)
    {
        var rows = new List<HealthRowDto>();
        await using var scope = scopes.CreateAsyncScope();
        foreach (var probe in scope.ServiceProvider.GetServices<IHealthProbe>())
        {
            rows.Add(await GuardAsync(probe.Name, probe.LookAsync, ct));
        }

        var ids = (await tenants.ListAllIdsAsync(ct)).Append(TenantIds.Host).ToList();
        foreach (var name in scope.ServiceProvider.GetServices<ITenantHealthProbe>().Select(p => p.Name))
        {
            rows.Add(await GuardAsync(name, limit => SumAsync(name, ids, limit), ct));
        }

        return Report(rows);
    }

    /// <inheritdoc />
    public async Task<HealthReportDto> OfTenantAsync(CancellationToken ct)
    {
        var rows = new List<HealthRowDto>();
        await using var scope = scopes.CreateAsyncScope();
        foreach (var name in scope.ServiceProvider.GetServices<ITenantHealthProbe>().Select(p => p.Name))
        {
            rows.Add(await GuardAsync(name, limit => SumAsync(name, [tenant.Id], limit), ct));
        }

        return Report(rows);
    }

    private HealthReportDto Report(List<HealthRowDto> rows) =>
        new(clock.GetUtcNow(), [.. rows.OrderByDescending(r => r.State)]);

    // A part that cannot be asked is the news; the other rows still stand.
    private async Task<HealthRowDto> GuardAsync(string name, Func<CancellationToken, Task<HealthRowDto>> look, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            return await look(limit.Token);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogWarning(e, "The health of {Part} cannot be seen", name);
            return new HealthRowDto(name, HealthState.Problem, [new HealthFactDto("NoAnswer") { Text = e.GetType().Name }]);
        }
    }

    private async Task<HealthRowDto> SumAsync(string name, List<Guid> ids, CancellationToken ct)
    {
        var sum = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var oldest = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        ITenantHealthProbe? asked = null;
        foreach (var id in ids)
        {
            using var current = tenant.Change(id);
            await using var scope = scopes.CreateAsyncScope();
            asked = scope.ServiceProvider.GetServices<ITenantHealthProbe>().Single(p => p.Name == name);
            var figures = await asked.CountAsync(ct);
            foreach (var (figure, count) in figures)
            {
                sum[figure] = sum.GetValueOrDefault(figure) + count;
            }

            if (asked.Judge(figures) == HealthState.Good)
            {
                continue;
            }

            foreach (var (figure, since) in await asked.OldestAsync(ct))
            {
                if (since is { } moment && moment < oldest.GetValueOrDefault(figure, DateTimeOffset.MaxValue))
                {
                    oldest[figure] = moment;
                }
            }
        }

        return new HealthRowDto(name, asked!.Judge(sum), [.. sum.SelectMany(f => Facts(f.Key, f.Value, oldest))]);
    }

    private static IEnumerable<HealthFactDto> Facts(string figure, long count, Dictionary<string, DateTimeOffset> oldest)
    {
        yield return new HealthFactDto(figure) { Number = count };
        if (oldest.TryGetValue(figure, out var since))
        {
            yield return new HealthFactDto(figure + "Since") { Moment = since };
        }
    }
}

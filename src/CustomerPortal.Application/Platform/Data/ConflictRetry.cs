using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// Repeats work that lost a race, from the beginning and in a scope of its own, so that nothing of the lost attempt is left.
/// Work on a form still refuses a form that was filled from an older version: that is no lost race and is thrown at once.
/// </summary>
public sealed class ConflictRetry(IServiceScopeFactory scopes)
{
    private const int Attempts = 8;

    /// <summary>Runs the work; the last conflict is thrown.</summary>
    public async Task<TResult> RunAsync<TService, TResult>(Func<TService, Task<TResult>> work, CancellationToken ct)
        where TService : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                return await work(scope.ServiceProvider.GetRequiredService<TService>());
            }
            catch (ConcurrencyException e) when (e.IsLostRace && attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5 * attempt), ct);
            }
        }
    }
}

using System.Net;
using System.Net.Http.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Strength;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>The process dies, or the line is cut, somewhere between the key and the answer: never a second effect (S3).</summary>
public sealed class LostAnswerTests(LostAnswerTests.CutHost portal) : IClassFixture<LostAnswerTests.CutHost>
{
    private static readonly object Once = new { company = "Once", currency = "EUR" };

    [Fact]
    [Trait("Check", "S3")]
    public async Task After_a_death_between_commit_and_answer_nothing_is_done_again()
    {
        using var shop = await portal.OpenAsync();
        portal.Death = DeathAt.Keep;
        (await IdempotencyTests.SendAsync(shop.Admin, "/api/customers", "key", Once)).Status.ShouldBe(HttpStatusCode.InternalServerError);
        portal.Death = DeathAt.Never;

        var soon = await IdempotencyTests.SendAsync(shop.Admin, "/api/customers", "key", Once);
        portal.Clock.Advance(TimeSpan.FromSeconds(61));
        var later = await IdempotencyTests.SendAsync(shop.Admin, "/api/customers", "key", Once);

        (soon.Status, later.Status).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.Conflict));
        soon.Body.ShouldContain(IdempotencyErrorCodes.InFlight);
        later.Body.ShouldContain(IdempotencyErrorCodes.AnswerLost);
        (await CountAsync(shop)).ShouldBe(1);
    }

    [Fact]
    [Trait("Check", "S3")]
    public async Task After_a_death_before_the_commit_the_next_one_carries_it_out()
    {
        using var shop = await portal.OpenAsync();
        portal.Death = DeathAt.Save;
        (await IdempotencyTests.SendAsync(shop.Admin, "/api/customers", "key", Once)).Status.ShouldBe(HttpStatusCode.InternalServerError);
        portal.Death = DeathAt.Never;

        var soon = await IdempotencyTests.SendAsync(shop.Admin, "/api/customers", "key", Once);
        portal.Clock.Advance(TimeSpan.FromSeconds(61));
        var later = await IdempotencyTests.SendAsync(shop.Admin, "/api/customers", "key", Once);

        soon.Status.ShouldBe(HttpStatusCode.Conflict);
        later.Status.ShouldBe(HttpStatusCode.Created);
        (await CountAsync(shop)).ShouldBe(1);
    }

    [Theory]
    [Trait("Check", "S3")]
    [InlineData(DeathAt.Save)]
    [InlineData(DeathAt.Keep)]
    public async Task Who_is_cut_off_after_the_commit_and_asks_again_learns_what_became_of_it(DeathAt cut)
    {
        using var shop = await portal.OpenAsync();
        using var line = new CancellationTokenSource();
        portal.CutLine = (cut, line);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/customers") { Content = JsonContent.Create(Once) };
        request.Headers.Add(IdempotencyHeaders.Key, "key");
        await Should.ThrowAsync<OperationCanceledException>(() => shop.Admin.SendAsync(request, ct: line.Token));
        portal.CutLine = null;

        var again = await Eventually.GetAsync(
            () => IdempotencyTests.SendAsync(shop.Admin, "/api/customers", "key", Once),
            told => !told.Body.Contains(IdempotencyErrorCodes.InFlight, StringComparison.Ordinal),
            "what became of the request");

        (again.Status, again.IsReplayed).ShouldBe((HttpStatusCode.Created, true));
        (await CountAsync(shop)).ShouldBe(1);
    }

    [Fact]
    [Trait("Check", "S3")]
    public async Task A_request_that_was_overtaken_cannot_save_any_more()
    {
        using var shop = await portal.OpenAsync();
        var keys = portal.Services.GetRequiredService<IIdempotencyKeys>();
        var request = new IdempotentRequest(Guid.CreateVersion7(), "POST /test", "slow", "F");
        using var tenant = portal.Services.GetRequiredService<ICurrentTenant>().Change(shop.Id);
        using var user = portal.Services.GetRequiredService<ICurrentUser>().Change(Actor.System);
        var slow = await keys.ClaimAsync(request, CancellationToken.None);
        portal.Clock.Advance(TimeSpan.FromSeconds(61));
        var quick = await keys.ClaimAsync(request, CancellationToken.None);

        await SaveAsync(keys, quick, "quick");
        var late = await Should.ThrowAsync<BusinessException>(() => SaveAsync(keys, slow, "slow"));

        late.Code.ShouldBe(IdempotencyErrorCodes.InFlight);
        (await portal.Database.CountAsync("SELECT COUNT(*) FROM \"PlatformOneTimeTokens\" WHERE \"Purpose\" = 'quick'")).ShouldBe(1);
        (await portal.Database.CountAsync("SELECT COUNT(*) FROM \"PlatformOneTimeTokens\" WHERE \"Purpose\" = 'slow'")).ShouldBe(0);
    }

    private async Task SaveAsync(IIdempotencyKeys keys, IdempotencyClaim claim, string purpose)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        using var running = keys.Begin(claim);
        await scope.ServiceProvider.GetRequiredService<IOneTimeTokens>().IssueAsync(purpose, Guid.CreateVersion7(), TimeSpan.FromDays(1), CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
    }

    private Task<int> CountAsync(Shop shop) => portal.InTenantAsync(shop.Id, services =>
        services.GetRequiredService<PortalDbContext>().Set<Customers.Customer>().CountAsync());

    public enum DeathAt
    {
        Never,
        Save,
        Keep,
    }

    /// <summary>A host that dies at a chosen point: what follows it never happens, clean-up neither.</summary>
    public sealed class CutHost : AccountHost
    {
        public DeathAt Death { get; set; }

        /// <summary>Where the client is cut off, with all work on the server going on.</summary>
        public (DeathAt At, CancellationTokenSource Line)? CutLine { get; set; }

        internal async Task PassAsync(DeathAt point)
        {
            if (CutLine is { } cut && cut.At == point)
            {
                await cut.Line.CancelAsync();
            }
        }

        internal Task<Shop> OpenAsync() => Shop.OpenAsync(host => Browse(host), Password);

        /// <inheritdoc />
        protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings()) { ["Outbox:Enabled"] = "false" };

        /// <inheritdoc />
        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            var real = services.Last(s => s.ServiceType == typeof(IIdempotencyKeys)).ImplementationType!;
            services.AddSingleton<IIdempotencyKeys>(provider => new CutKeys((IIdempotencyKeys)ActivatorUtilities.CreateInstance(provider, real), this));
            var save = services.Last(s => s.ServiceType == typeof(IUnitOfWork)).ImplementationType!;
            services.AddScoped<IUnitOfWork>(provider => new CutSave((IUnitOfWork)ActivatorUtilities.CreateInstance(provider, save), this));
        }
    }

    private sealed class CutException : Exception;

    private sealed class CutKeys(IIdempotencyKeys real, CutHost host) : IIdempotencyKeys
    {
        public Task<IdempotencyClaim> ClaimAsync(IdempotentRequest request, CancellationToken ct) => real.ClaimAsync(request, ct);

        public IDisposable Begin(IdempotencyClaim claim) => real.Begin(claim);

        public async Task<bool> KeepAsync(IdempotencyClaim claim, IdempotentAnswer answer, CancellationToken ct)
        {
            await host.PassAsync(DeathAt.Keep);
            return host.Death == DeathAt.Never ? await real.KeepAsync(claim, answer, ct) : throw new CutException();
        }

        public Task ReleaseAsync(IdempotencyClaim claim, CancellationToken ct) =>
            host.Death == DeathAt.Never ? real.ReleaseAsync(claim, ct) : throw new CutException();
    }

    private sealed class CutSave(IUnitOfWork real, CutHost host) : IUnitOfWork
    {
        public async Task SaveAsync(CancellationToken ct)
        {
            await (host.Death == DeathAt.Save ? throw new CutException() : real.SaveAsync(ct));
            await host.PassAsync(DeathAt.Save);
        }

        public Task SaveNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct) =>
            host.Death == DeathAt.Save ? throw new CutException() : real.SaveNumberedAsync(series, apply, ct);

        public async Task SaveNumberedAsync(IReadOnlyList<Numbering> numberings, CancellationToken ct)
        {
            await (host.Death == DeathAt.Save ? throw new CutException() : real.SaveNumberedAsync(numberings, ct));
            await host.PassAsync(DeathAt.Save);
        }
    }
}

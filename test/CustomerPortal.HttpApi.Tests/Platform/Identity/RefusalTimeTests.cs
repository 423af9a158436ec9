using System.Collections.Concurrent;
using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// A refused sign-in is answered when a time is over that began before the account was looked for, so that no work for it can be measured (N2;
/// what is left is in the performance page).
/// </summary>
public sealed class RefusalTimeTests(RefusalTimeTests.HeldHost portal) : IClassFixture<RefusalTimeTests.HeldHost>
{
    [Theory]
    [InlineData(true, "known@customer.example")]
    [InlineData(true, "nobody@customer.example")]
    [InlineData(false, "known")]
    [InlineData(false, "nobody")]
    [Trait("Check", "N2")]
    public async Task A_refusal_waits_for_a_time_that_began_before_the_work(bool isContact, string name)
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("known");
        await tenant.ContactAsync("known@customer.example");
        using var stranger = await (isContact ? tenant.VisitorAsync() : tenant.StrangerAsync());
        await stranger.GetAsync("/api/portal/session");
        portal.Hold();

        var asked = isContact ? stranger.ContactLoginAsync(name, "wrong") : stranger.LoginAsync(name, "wrong");
        var timersAtWork = await portal.Work.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Task.Delay(TimeSpan.FromMilliseconds(400));

        timersAtWork.ShouldBe(1);
        asked.IsCompleted.ShouldBeFalse();
        portal.Release();
        using var answer = await asked;
        answer.StatusCode.ShouldBe(isContact ? HttpStatusCode.BadRequest : HttpStatusCode.OK);
    }

    /// <summary>A host whose refusals wait until they are let go, and whose comparisons of passwords are told.</summary>
    public sealed class HeldHost : AccountHost
    {
        private readonly HeldClock clock = new();

        /// <summary>How many refusals were being timed when a password was compared.</summary>
        public TaskCompletionSource<int> Work { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Refusals wait from now on.</summary>
        public void Hold()
        {
            Work = new(TaskCreationOptions.RunContinuationsAsynchronously);
            clock.Hold();
        }

        /// <summary>Those that wait are answered.</summary>
        public void Release() => clock.Release();

        /// <inheritdoc />
        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            services.Replace(ServiceDescriptor.Scoped<IPasswordHasher<StaffUser>>(s => new Watched<StaffUser>(this, s.GetRequiredService<IOptions<PasswordHasherOptions>>())));
            services.Replace(ServiceDescriptor.Scoped<IPasswordHasher<ContactLogin>>(s => new Watched<ContactLogin>(this, s.GetRequiredService<IOptions<PasswordHasherOptions>>())));
        }

        private sealed class Watched<TUser>(HeldHost host, IOptions<PasswordHasherOptions> options) : PasswordHasher<TUser>(options)
            where TUser : class
        {
            public override PasswordVerificationResult VerifyHashedPassword(TUser user, string hashedPassword, string providedPassword)
            {
                host.Work.TrySetResult(host.clock.Waiting);
                return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
            }
        }
    }

    /// <summary>Real time, but timers of 200 ms, as long as a refusal takes, run only when they are let go.</summary>
    private sealed class HeldClock : TimeProvider
    {
        private static readonly TimeSpan RefusalTakes = TimeSpan.FromMilliseconds(200);
        private readonly ConcurrentBag<Action> held = [];
        private bool isHolding;

        /// <summary>Timers that are held.</summary>
        public int Waiting => held.Count;

        /// <summary>Holds every timer of 200 ms that is set from now on.</summary>
        public void Hold()
        {
            held.Clear();
            isHolding = true;
        }

        /// <summary>Runs what is held; from now on nothing is.</summary>
        public void Release()
        {
            isHolding = false;
            foreach (var run in held)
            {
                run();
            }
        }

        /// <inheritdoc />
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (!isHolding || dueTime != RefusalTakes)
            {
                return base.CreateTimer(callback, state, dueTime, period);
            }

            held.Add(() => callback(state));
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
        }
    }
}

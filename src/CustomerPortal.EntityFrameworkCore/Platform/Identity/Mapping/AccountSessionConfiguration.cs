using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

internal sealed class AccountSessionConfiguration : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.ToTable("PlatformAccountSessions");
        builder.Property(s => s.Stamp).HasMaxLength(64);
        builder.Property(s => s.Device).HasMaxLength(IdentityConsts.MaxDeviceLength);
        builder.Property(s => s.Network).HasMaxLength(IdentityConsts.MaxNetworkLength);
        builder.Property(s => s.BehindName).HasMaxLength(IdentityConsts.MaxUserNameLength);

        // Each node reads an account's open sessions every few seconds.
        builder.HasIndex(s => new { s.TenantId, s.AccountId, s.EndedAt });
    }
}

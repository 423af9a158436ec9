using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class GroupPortalRightsConfiguration : IEntityTypeConfiguration<GroupPortalRights>
{
    public void Configure(EntityTypeBuilder<GroupPortalRights> builder)
    {
        builder.ToTable("CustomersGroupPortalRights");
        builder.Property(r => r.Rights).AsNames();
        builder.HasOne<CustomerGroup>().WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => new { r.TenantId, r.GroupId }).IsUnique();
    }
}

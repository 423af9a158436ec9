using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerPortal.Migrations
{
    /// <inheritdoc />
    public partial class OutboxInTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_PlatformOutboxMessages_State_TenantId_DueAt",
                table: "PlatformOutboxMessages",
                columns: new[] { "State", "TenantId", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlatformOutboxMessages_State_TenantId_DueAt",
                table: "PlatformOutboxMessages");
        }
    }
}
